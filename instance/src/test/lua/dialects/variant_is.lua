print(Variant.is("text", String), Variant.is(Array(), 'Array'), Array():is(Dictionary), Variant.is(nil, nil)) -- expect: true	true	false	true
return {}
