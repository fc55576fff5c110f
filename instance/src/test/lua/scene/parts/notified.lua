local Kid = {extends = "Node"}

function Kid:_notification(what, reversed)
  if what ~= Node.NOTIFICATION_PREDELETE then
    print((self.names[what] or what) .. " " .. tostring(reversed))
  end
end

return Kid
