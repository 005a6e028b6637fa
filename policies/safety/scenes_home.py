"""Fire, gas, water, being trapped, being lost, cries for help: ideas and scenes. Plain data."""

from __future__ import annotations

IDEAS = {
    "fire": (
        "went_up exploded explosion on_fire in_flames fire flames flame burning ablaze alight caught_fire "
        "caught_light gone_up_in went_up_in smoke smouldering smoking sparks sparking blaze melting"
    ),
    "burns": (
        "shirt trousers bbq house flat home kitchen building bed bedroom bathroom stove oven car office "
        "apartment mattress curtain* sofa couch roof garage basement cellar attic loft hall hallway "
        "stairs staircase barn shed forest woods pan toaster charger tree clothes sleeve carpet "
        "everything socket plug outlet microwave dryer tumble_dryer washing_machine dishwasher fridge van "
        "bus school shop restaurant engine scooter bin oil tent boat caravan heater lamp cable cables "
        "wires door hotel next_door upstairs downstairs floor corridor lift wall balcony hob cooker "
        "grease train plane cabin fuse_box hair dress jumper field hedge pillow duvet bonnet "
        "electric_blanket christmas_tree battery extension_lead laptop phone living_room room "
        "barbecue_has kids_room garage_is telly"
    ),
    "fire-bad": (
        "shirt clothes exploded is_on_fire are_on_fire there_is a_fire caught everywhere spreading "
        "getting_bigger can_not_get_out trapped stuck coming flames smoke filling full_of black thick "
        "quick quickly help now can_not_put not_put out_of_control up_the gone_up in_flames alight "
        "what_do_i_do what_should_i_do fire_alarm not_breathe coughing from_the under_the_door can_see "
        "can_smell burning_smell and_my burnt sparks crackling the_hall brigade"
    ),
    "aflame": (
        "is_burning are_burning is_on_fire are_on_fire is_alight is_in_flames caught_fire went_up "
        "gone_up_in is_smoking is_sparking has_caught"
    ),
    "cosy": (
        "fireplace bonfire campfire candle* incense marshmallow* wood_stove log_burner logs fire_pit "
        "grill grilling steak toast burnt_the fireworks sunset candlelight cigar* cigarette* vape "
        "smoking_area smoking_ban quit stop_smoking gave_up stopped_smoking smoke_machine concert stage "
        "volcano drill calories bridges curry spicy sale sold career passion insurance alarm_test "
        "came_to_our came_to_the detector* batteries beep* neighbourhood_watch factory steam "
        "smoked_salmon smoked smoke_break smoke_alarm_battery fire_extinguisher_check mouth_is mouth_was "
        "hot_fire team form tonight_he on_fire_today on_fire_this on_fire_lately playlist mixtape "
        "wall_of_fire emoji fire_station fire_engine_came got_fired fired fire_away fire_up firing hired "
        "fire_sale fire_exit fire_door firefly fire_stick guy_fawkes bonfire_night barbecue_weather "
        "wood_burn* gas_fire_on by_the_fire around_the_fire round_the_fire light_the_fire lit_the_fire "
        "lit_a_fire fire_in_the_grate built_a_fire open_fire burning_question burning_desire "
        "burning_ambition ears_are slow_burn olympic_flame old_flame flame_grilled whisky guitar kahoot "
        "job brake years_ago stew soup rice pie dry_ice chimney_sweep hangry heartburn indigestion roast "
        "chestnuts sunburn* legs_are thighs_are muscles_are calves"
    ),
    "gas": (
        "gas carbon_monoxide monoxide fumes propane butane smell_of_gas gas_leak gas_smell smells_of_gas "
        "smell_gas co_alarm chlorine boiler exhaust chemical_smell"
    ),
    "gas-bad": (
        "smell smells smelling leak leaking leaks hiss* strong strongly dizzy headache* sick faint "
        "alarm_is alarm_~_going_off going_off beeping sleepy drowsy whole_house left_on left_the_gas_on "
        "on_all_night escaping coughing eyes ruptured hit_the_pipe through_the_pipe burst_pipe_of_gas "
        "cracked passed_out blown_out mixed"
    ),
    "gas-mild": (
        "bill bills price prices station tank mileage meter smell_test battery what_a_gas man supplier "
        "company greenhouse natural_gas_in gas_giant camping_stove balloon tear_gas_in wind trapped_wind "
        "fart* bean* beans tyre perfume engineer_came fixed serviced service last_year quote new_boiler "
        "repair_man petrol_station annual jupiter boiler_suit boiler_is_broken no_hot_water cold_shower "
        "battery_is_low battery_low"
    ),
    "drown": (
        "drown* drowned under_the_water under_water went_under gone_under going_under not_come_up "
        "not_come_back_up not_coming_up swept_away swept_out dragged_out pulled_under pulled_out_to_sea "
        "fell_in_the_river/sea/canal/lake/pond/pool/water/harbour/weir/dock/well "
        "fallen_in_the_river/sea/canal/lake/pond/pool/water/harbour "
        "fell_into_the_river/sea/canal/lake/pond/pool/water/harbour/well fallen_into_the "
        "fell_through_the_ice gone_through_the_ice went_through_the_ice fell_through "
        "fell_off_the_boat/pier/jetty/dock/kayak fell_overboard man_overboard overboard ice_broke "
        "ice_cracked in_the_water in_the_river in_the_sea rip_current riptide current "
        "jumped_in_the_river/canal/sea drifting_out face_down_in cut_off_by_the_tide tide_~_coming_in "
        "tide_came_in boat_is_sinking boat_~_sinking capsiz* sinking paddleboard dinghy lilo canoe_tipped "
        "waves slipped_under"
    ),
    "drown-bad": (
        "help can_not_swim not_swim can_not_get not_get_back can_not_see not_see shout* wav* struggling "
        "someone he she kid boy girl child baby toddler brother sister dad mum friend mate man woman "
        "stuck trapped sinking out_to_sea bath pool coastguard not_breath* going_under carried rocks cold "
        "cut_off far_out can_not_reach under we_are screaming not_come_up disappeared son daughter"
    ),
    "drown-mild": (
        "seconds hold_my_breath hold_my_head my_head work paperwork emails debt debts homework laundry "
        "sauce custard gravy butter tears meetings deadlines deadline ships sorrows love noise "
        "out_the_noise out_by admin marking toys nappies feeling chat swimming_lesson* learn* fun lovely "
        "splash* paddl* float armbands surfing photos film holiday was_warm was_freezing was_lovely ball "
        "frisbee phone keys duck ducks current_job current_account current_events electric_current "
        "current_affairs current_boss current_flat current_plan current_version current_contract "
        "sinking_feeling sinking_in sink kitchen_sink bed sun fish dolphin* hot_water in_hot_water "
        "glasses sunglasses hat flip_flop lessons heat_waves microwaves brainwaves sound_waves waves_at "
        "waves_to wetsuit towel seaside sandcastle* sinking_sand plastic titanic"
    ),
    "flood": (
        "building_shook ground_shook earthquake_and avalanche_and water_is_rising water_is_coming "
        "water_~_rising water_~_coming_up/in/through water_level flood flooded flooding flash_flood "
        "river_has_burst landslide avalanche earthquake tornado hurricane roof_~_collaps* roof_is_coming "
        "ceiling_~_collaps* ceiling_~_came_down ceiling_~_fallen wall_~_collaps* building_~_collaps* "
        "floor_~_collapsed mud_slide sandbank quicksand sinking_in_the_mud stuck_in_the_mud"
    ),
    "stranded": (
        "stairs_have_gone sixth_floor waist were_stuck stuck trapped can_not_get_out not_get_out "
        "no_way_out inside_the_car in_the_car on_the_roof upstairs buried under help chest_high knees "
        "neck rubble people_under can_not_swim not_open rescue in_the_attic fast"
    ),
    "flood-mild": (
        "memories emails flood_of calls messages tears light sunlight market floodlight* insurance "
        "last_year garden tap bathroom sink washing_machine plumber toilet basement_again "
        "carpet_is_ruined traffic requests offers application* sourdough brain enquiries"
    ),
    "trapped": (
        "trapped stuck pinned caught locked_in wedged buried crushed jammed can_not_get_out not_get_out "
        "can_not_free"
    ),
    "trap": (
        "up_to_my_waist up_to_my_neck up_to_my_chest lift elevator car rubble wreck wreckage machine "
        "fridge freezer boot_of well cave mine shaft basement cellar vault cliff mountain snow avalanche "
        "tree wall tractor forklift wardrobe bookcase under_the under_a under_his under_her quarry hole "
        "pipe drain bin_lorry baler walk_in container sauna safe_room mud burning"
    ),
    "trap-bad": (
        "waist neck sand snow can_not_breathe not_breathe breath* hurt hurts bleeding screaming help air "
        "hours leg arm hand no_signal baby dark heart fading not_moving crush* in_there someone people "
        "driver cold freezing inside can_not_feel battery child kid panick* panic water son daughter dad "
        "worker husband"
    ),
    "trap-mild": (
        "traffic jam zip tooth teeth drawer toaster_lever stuck_in_a_rut rut boring meeting on_level "
        "on_the_crossword crossword on_question head song gum hair ball cat kitten pigeon printer paper "
        "price_of mood cd coin dress jumper wind nut letter_box conversation past job relationship "
        "parking parked trolley shirt phone_call call loop homework maths sofa tape email ring_on"
    ),
    "lost": (
        "not_back not_come_back hours_ago can_not_find_two missing gone_missing not_come_home "
        "never_came_home never_came_back can_not_find wandered_off ran_away run_away disappeared vanished "
        "lost_him lost_her lost_my been_gone gone_since not_been_seen not_seen_him not_seen_her "
        "can_not_be_found did_not_come_home not_turned_up got_lost snatched taken_from not_picked_up "
        "not_home was_taken lost_sight"
    ),
    "lost-one": (
        "son daughter baby toddler child kid little_boy little_girl grandson granddaughter grandma "
        "grandpa mum dad husband wife boy girl brother sister he she him her year_old niece nephew friend"
    ),
    "lost-bad": (
        "snow dementia since hours morning last_night dark alzheimer* freezing police supermarket "
        "shopping_centre crowd beach woods forest park playground school alone river medication "
        "looked_everywhere anywhere mountain fog cold scared year_old phone_is_off not_answering market "
        "fair festival stranger van car"
    ),
    "lost-mild": (
        "milk met_a_friend cat dog keys key wallet purse tooth charger job parcel sock socks bag umbrella "
        "business_trip glasses remote phone_case earring* hamster tortoise parrot rabbit teddy weight "
        "interest appetite patience temper mind touch holiday university uni game match bet money "
        "cousin_in died years_ago funeral passed grief miss cancer heaven last_year shoe shoes glove "
        "gloves pet suitcase luggage chess recipe ring passport ticket toy bike ball coat jumper wedding"
    ),
    "plea": (
        "help_me help_us help_help someone_help anybody_help somebody_help need_help_now need_help_quick "
        "send_help get_help sos mayday it_is_an_emergency this_is_an_emergency emergency_here save_me "
        "save_us call_the_police phone_the_police ring_the_police call_police need_the_police "
        "get_the_police send_the_police call_for_help call_someone rescue_me rescue_us"
    ),
    "plea-bad": (
        "send_help get_help quick quickly hurry now please trapped stuck hurt hurting bleeding dying die "
        "locked coming he_is she_is they_are police emergency someone anybody somebody dark fell fallen "
        "attack* afraid scared knife gun here door fire water breathe lost back again save"
    ),
    "plea-mild": (
        "homework decide choose pick maths write letter_to cv recipe cook cooking move_the lift_the cake "
        "find_a find_my find_the essay learn spanish french german study revis* choose_a plan planning "
        "speech present gift laptop computer wifi email app password printer sleep relax wake understand "
        "with_my with_the with_this with_a with_some to_find crossword sofa move garden dress tidy clean "
        "paint code python excel formula spelling spell words english job interview dating song noise "
        "music loud barking fireworks parking parked ticket neighbours_party car_alarm graffiti"
    ),
}  # fmt: skip
"""Each by its name."""

SCENES = {
    "FIRE told": (
        "burns>aflame | cosy story news sport machine",
        "fire burns fire-bad | cosy story news sport machine food",
        "gas gas-bad | gas-mild story news sport machine",
    ),
    "EMERGENCY told": (
        "drown drown-bad | drown-mild story news sport past-well machine",
        "flood stranded | flood-mild story news sport machine",
        "trapped trap trap-bad | trap-mild story news sport machine",
        "lost-one lost lost-bad | lost-mild story news sport machine",
        "plea plea-bad | plea-mild story news sport machine",
    ),
}  # fmt: skip
"""By danger, and by how far what stands around can take it back; see `signs`."""
