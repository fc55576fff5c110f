local base = GD.load("res://lib/base.lua")
return { class_name = "TestBase" } -- expect error: class_name 'TestBase' is taken: both res://lib/base.lua and res://s01_class_name_twice.lua want it
