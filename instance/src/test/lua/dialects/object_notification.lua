local C = {}
function C:_notification(what, reversed) print(what, reversed) end
function C:run()
  self:notification(42) -- expect: 42	false
  self:free() -- expect: 1	true
end
return C
