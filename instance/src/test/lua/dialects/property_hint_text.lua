local C = { p = export { 5, hint = PROPERTY_HINT_RANGE, hint_text = "1,100" } }
function C:run()
  print(Test:property(self, "p")) -- expect: float RANGE '1,100' [EDITOR, STORAGE] 5.0
end
return C
