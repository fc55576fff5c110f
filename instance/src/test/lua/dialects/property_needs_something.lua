local C = {
  p = property {}, -- expect error: property 'p' needs a default, a type or a getter
}
return C
