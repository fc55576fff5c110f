local Ticker = {extends = "Node"}

function Ticker:_process(delta)
  print(self.name)
end

return Ticker
