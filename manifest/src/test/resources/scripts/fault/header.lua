return {
  extends = 5, -- expect fault: extends got number, want a class, its name or a path
  class_name = 'Node', -- expect fault: class_name 'Node' is the name of a host class
  is_tool = 'yes', -- expect fault: is_tool got string, want bool
  tool = 1, -- expect fault: tool got number, want bool
  icon = {}, -- expect fault: icon got table, want string
  super = {}, -- expect fault: 'super' is the base class and can't be declared
}
