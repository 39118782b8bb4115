%kind place
Port Ash : country=atl
Port Elm : country=ATLA
