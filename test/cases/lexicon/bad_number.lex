%kind place
Port Ash : country=ATL lat=91 lon=12.5.1
Port Elm : country=ATL lat=north lon=-181
%kind role
minister : sector=GOV kind=person weight=1.5
