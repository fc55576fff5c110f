-- limit: memory 8
local function fill(text)
  local all = ""
  while true do all = {all, text .. #text} end
end
print(pcall(fill, ("x"):rep(100))) -- expect limit: memory
