local C = {}
function C:table_error() error({ code = 1 }) end
function C:nil_error() error() end
function C:run()
  Test:call(self, "table_error") -- expect error: res://s09_error_values.lua:2: (error object is a table value)
  Test:call(self, "nil_error") -- expect error: res://s09_error_values.lua:3: (error object is a nil value)
  print("on") -- expect: on
end
return C
