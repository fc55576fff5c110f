local show = require "show"
show [[_VERSION, _G._G == _G, _G.print == print, package.loaded._G == _G, package.loaded.string == string, package.loaded.table == table, package.loaded.io == io]]
local libs = {} for _, n in ipairs{"string", "table", "math", "bit32", "coroutine", "io", "os", "debug", "package"} do libs[#libs + 1] = n .. "=" .. type(_G[n]) end print(table.concat(libs, " "))
