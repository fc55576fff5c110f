local C = {}
function C:run()
  self.extra = "kept"
  print(self.extra, self:get("extra"), self.nothing) -- expect: kept	kept	nil
end
return C
