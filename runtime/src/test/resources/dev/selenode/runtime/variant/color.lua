print(Color(), Color(1, 0.5, 0), Color(1, 0.5, 0, 0.5)) -- expect: 0,0,0,1 1,0.5,0,1 1,0.5,0,0.5
print(Color.gray.r8, Color(1, 1, 1):gray()) -- expect: 190 1
print(Color("#ff0000"), Color("red"), Color("80ff0000").a8, Color("#f00"), Color("Navy Blue") == Color.navyblue) -- expect: 1,0,0,1 1,0,0,1 128 1,0,0,1 true
print(Color.red, Color.RED, Color.transparent, Color.ALICE_BLUE == Color.aliceblue) -- expect: 1,0,0,1 1,0,0,1 1,1,1,0 true
print(Color(Color.red, 0.5), Color("red", 0.25), Color(255)) -- expect: 1,0,0,0.5 1,0,0,0.25 0,0,0,1
Color.red.g = 1
print(Color.red) -- expect: 1,0,0,1
local c = Color(1, 0, 0)
c.g8 = 255
print(c, c.r8, c.h, c.s, c.v) -- expect: 1,1,0,1 255 0.16666666666667 1 1
c.h = 0
print(c, Color.from_hsv(0, 1, 1), Color():from_hsv(0.5, 1, 1, 0.5)) -- expect: 1,0,0,1 1,0,0,1 0,1,1,0.5
print(Color(0.5, 0.5, 0.5) + Color(0.25, 0, 0, 0), Color(1, 1, 1) * 0.5, Color(1, 0.5, 0) - Color(0.5, 0.5, 0), Color(1, 1, 1) / 2) -- expect: 0.75,0.5,0.5,1 0.5,0.5,0.5,0.5 0.5,0,0,0 0.5,0.5,0.5,0.5
print(Color(1, 0, 0):inverted(), Color(1, 0.5, 0):darkened(0.5), Color(0, 0.5, 1):lightened(0.5), Color(0.25, 0.5, 0.75):contrasted()) -- expect: 0,1,1,1 0.5,0.25,0,1 0.5,0.75,1,1 0.75,0,0.25,1
print(Color(1, 0, 0):to_html(), Color(1, 0, 0):to_html(false), Color(1, 0, 0):to_rgba32(), Color(1, 0, 0):to_argb32(), Color(1, 0, 0):to_abgr32()) -- expect: ffff0000 ff0000 4278190335 4294901760 4278190335
print(Color(1, 0, 0):blend(Color(0, 1, 0, 0.5)), Color(0, 0, 0):linear_interpolate(Color(1, 1, 1), 0.5), Color(1, 1, 0):gray()) -- expect: 0.5,0.5,0,1 0.5,0.5,0.5,1 0.66666666666667
print(Color(1, 0, 0) == Color(1, 0, 0), Color(0, 1, 0) < Color(1, 0, 0), -Color(1, 0, 0, 0)) -- expect: true true 0,1,1,1
print(pcall(function() return Color("rad") end)) -- expect: false test:18: no color 'rad' (did you mean 'red'?)
