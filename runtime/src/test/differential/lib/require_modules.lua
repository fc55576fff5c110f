local m = require("module_plain") print(m.name, require("module_plain") == m, package.loaded.module_plain == m)
print(require("folder.inner"), package.loaded["folder.inner"]) print(require("module_nil"), package.loaded.module_nil)
package.preload.virtual = function(...) return {n = select("#", ...), name = ...} end
print(require("virtual").name)
package.loaded.faked = "fake" print(require("faked"))
local ok, m = pcall(require, "module_error") print(ok, m:match("module_error.*")) print(package.loaded.module_error)
local ok, m = pcall(require, "module_syntax_error") print(ok, (m:gsub("res://", ""):gsub("%./", "")))
