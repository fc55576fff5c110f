local C = {}
function C:run()
  print(require("lib.module").name, require("lib.module") == require("lib.module")) -- expect: module	true
  print(dofile("res://lib/module.lua").name) -- expect: module
  print(loadfile("res://lib/module.lua")().name) -- expect: module
  local f = io.open("res://lib/module.lua")
  print(f:read("*l")) -- expect: return { name = "module" }
  f:close()
  print(io.open("res://x.txt", "w")) -- expect: nil	res://x.txt: res:// is read only	30
  print((io.open("res://../secret"))) -- expect: nil
  print((io.open("/etc/hostname"))) -- expect: nil
  print((pcall(dofile, "../secret.lua"))) -- expect: false
end
return C
