local C = { p = export_color_no_alpha(Color(1, 0, 0)) }
function C:run()
  print(Test:property(self, "p")) -- expect: Color COLOR_NO_ALPHA '' [EDITOR, STORAGE] {Color=[1.0, 0.0, 0.0, 1.0]}
end
return C
