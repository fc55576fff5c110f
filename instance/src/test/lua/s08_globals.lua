local C = { extends = "Turret" }
function C:run()
  print(Node == nil, Turret ~= nil, TestBase:new():hello()) -- expect: true	true	hello from base
  print(Test ~= nil, undefined_name) -- expect: true	nil
  Turret = "mine"
  print(Turret) -- expect: mine
  Turret = nil
  print(Turret == self.super) -- expect: false
  print(GD.print == print, warn == GD.push_warning, GD.print_error == GD.push_error) -- expect: true	true	true
  print(GD.str("a", 1, true)) -- expect: a1true
end
return C
