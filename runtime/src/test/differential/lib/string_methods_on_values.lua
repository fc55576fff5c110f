local show = require "show"
show [[("x"):upper(), ("%d"):format(3), #("abc"):rep(2), (5 .. ""):len(), ("abc").len]]
show [[("x"):nosuch()]]
show [[("x").y.z]]
show [[(5):rep(2)]]
