-- frames: 10
local Main = {extends = "Node"}

local frame = 0

function Main:_process()
  frame = frame + 1
  print(frame)
  if frame == 2 then
    self:get_tree():quit(3)
  end
end

function Main:_exit_tree() print "exit" end

return Main
-- expect: 1
-- expect: 2
-- expect: exit
