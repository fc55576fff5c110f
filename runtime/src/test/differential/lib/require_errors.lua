local show = require "show"
local ok, m = pcall(function() require("no.such.module") end) print((m:gsub("\n.*", "")), (m:find("no field package.preload['no.such.module']", 1, true)) ~= nil)
show [[require()]]
show [[require({})]]
show [[require(nil)]]
local old = package.searchers package.searchers = nil print(pcall(require, "zzz")) package.searchers = old
package.path = 5 .. "" print((select(2, pcall(require, "zzz")):gsub("%.so'.*", "")):find("no file '5'", 1, true) ~= nil)
package.path = nil print(pcall(require, "zzz2"))
