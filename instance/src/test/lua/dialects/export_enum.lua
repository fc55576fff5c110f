local C = { p = export_enum("Warrior", "Magician", { 1 }) }
function C:run()
  print(Test:property(self, "p")) -- expect: int ENUM 'Warrior,Magician' [EDITOR, STORAGE] 1
end
return C
