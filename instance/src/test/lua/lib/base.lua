local C = { class_name = "TestBase" }
C.hp = 7
C.hit = signal("damage")
function C:hello() return "hello from base" end
function C:greet() return "base greets" end
function C:_init(...) self.args = table.concat({...}, ",") end
return C
