print(OS:get_name() ~= "", Engine ~= nil, OS == Engine:get_singleton("OS")) -- expect: true	true	true
return {}
