local C = {}
function C:run() end -- expect error: res://dialects/class_must_be_returned.lua: script must return a class table, got nil
