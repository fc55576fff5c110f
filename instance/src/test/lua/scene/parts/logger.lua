-- says which of its callbacks runs
local Logger = {extends = "Node"}

Logger.log = signal("what")

local function say(self, what)
  print(self.name .. " " .. what)
end

function Logger:_init(name)
  self.name = name
  for _, signal_name in ipairs {"tree_entered", "ready", "tree_exiting", "tree_exited"} do
    self:connect(signal_name, self, "heard", {signal_name})
  end
end
function Logger:heard(signal_name) say(self, "signal " .. signal_name) end
function Logger:_enter_tree() say(self, "_enter_tree") end
function Logger:_ready() say(self, "_ready") end
function Logger:_exit_tree() say(self, "_exit_tree") end

return Logger
