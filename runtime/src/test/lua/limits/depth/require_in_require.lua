-- limit: depth 200000
package.preload.a = function() return require "b" end
package.preload.b = function() return require "a" end
print((pcall(require, "a"))) -- expect: false
