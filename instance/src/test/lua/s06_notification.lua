local C = { extends = "Gun" }
function C:_notification(what, reversed) print(what, reversed) end
function C:run()
  self:notification(13) -- expect: 13	false
  Gun:new():notification(13)
  print("no handler is fine") -- expect: no handler is fine
end
return C
