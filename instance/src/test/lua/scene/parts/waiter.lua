local Waiter = {extends = "Node"}

local count = {started = 0, over = 0}

Waiter.seconds = 0

function Waiter.counts()
  return count.started, count.over
end

function Waiter:_ready()
  count.started = count.started + 1
  await(self:get_tree():create_timer(self.seconds).timeout)
  count.over = count.over + 1
end

return Waiter
