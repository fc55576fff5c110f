return await(waited_for)
