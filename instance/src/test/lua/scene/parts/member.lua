local Member = {extends = "Node"}

Member.value = 0

function Member:hello(...)
  print(table.concat({self.name, "hello", ...}, " "))
end

function Member:leave_group(other)
  print(self.name .. " leave")
  other:remove_from_group("team")
end

function Member:_notification(what)
  if what >= 100 then
    print(self.name, what)
  end
end

return Member
