%kind role
minister : sector= kind=person
%default kind=person
envoy : sector="" kind=
