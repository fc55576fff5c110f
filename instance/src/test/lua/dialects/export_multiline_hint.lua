local C = { p = export { "a\nb", hint = PropertyHint.MULTILINE_TEXT } }
function C:run()
  print(Test:property(self, "p")) -- expect: String MULTILINE_TEXT '' [EDITOR, STORAGE] a|b
end
return C
