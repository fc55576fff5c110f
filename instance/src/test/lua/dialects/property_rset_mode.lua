local C = { p = property { 5, rset_mode = RPCMode.MASTER } }
function C:run()
  print(Test:manifest(self).rset_modes.p) -- expect: MASTER
end
return C
