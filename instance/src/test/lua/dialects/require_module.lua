package.loaded["dialects.parts.module"] = nil
print(require("dialects.parts.module").answer, package.searchpath("dialects.parts.module", "res://?.lua")) -- expect: 42	res://dialects/parts/module.lua
return {}
