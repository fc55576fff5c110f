-- expect error: res://s01_not_a_table.lua: script must return a class table, got nil
local C = {}
