"""Wounds, poisons in the air, falls, weather and water, generally told: ideas and scenes. Plain data."""

from __future__ import annotations

IDEAS = {
    "body": (
        "arm arms leg legs hand hands foot feet finger fingers thumb toe toes head skull face eye eyes "
        "ear neck throat tongue lips mouth chest stomach belly side back spine hip knee ankle wrist "
        "shoulder thigh calf groin skin chin jaw tummy elbow lungs"
    ),
    "sharp": (
        "nail nails knife blade saw chainsaw drill axe glass needle hook fork scissors wire screw "
        "screwdriver chisel spike fence_post railing skewer grinder mower lawnmower mandolin machine "
        "stanley shard metal hedge_trimmer strimmer bullet arrow dart pitchfork stick branch blender "
        "slicer press"
    ),
    "pierced": (
        "through into gone_in gone_right went_in went_right went_into went_through stuck_in stuck_out "
        "sliced slipped cut_right cut_through off embedded deep took_off taken_off caught_his caught_her "
        "caught_my"
    ),
    "sharp-mild": (
        "the_wood wall plaster picture shelf dough veg carrots film book needles_and cushion put_my_foot "
        "put_my_feet walk_through into_the_drawer drawer knitting embroidery wool sew* nail_varnish "
        "nail_polish nail_salon painted acupunct* tattoo piercing pierced_ears ear_pierced vaccin* jab "
        "injection manicure hand_in_the give_me_a_hand hand_me on_the_other_hand nail_file phone glass_of "
        "glasses reading years_ago eye_test keep_an_eye back_garden back_door back_on back_from back_to "
        "side_of_the side_by head_office head_of handsaw foot_the saw_my saw_the saw_a saw_him saw_her "
        "saw_that saw_someone saw_his i_saw we_saw he_saw she_saw grass coffee_machine washing_machine "
        "vending_machine stick_to_the off_the_bus press_on fold face_to_face wine window_cleaner olives"
    ),
    "state-bad": (
        "gone_numb gone_black going_black turned_black gone_purple going_purple turned_purple gone_weak "
        "gone_dead gone_cold gone_limp not_move can_not_feel can_not_move snapped crooked "
        "twisted_the_wrong bent_back burning_and not_work bone_sticking huge_gash gushing spurting "
        "paraly* crushed mangled dislocated_and out_of_its_socket popped_out hanging_off swollen_to_twice "
        "swelling_fast getting_bigger_and_bigger spreading_up red_line going_up purple_and black_and_his "
        "black_and_her"
    ),
    "state-mild": (
        "dentist paint ink bruise healing nail_varnish cold_outside typing gym pins_and_needles charcoal "
        "soot pen snow ski_lift gloves sunburn* dead_leg sat_on slept_on keyboard phone screen"
    ),
    "faint": (
        "black_out blacking_out pass_out passing_out going_to_faint about_to_faint feel_faint "
        "feeling_faint room_is_spinning everything_is_going/gone/went_black/dark/blurry/grey going_black "
        "fading_in fading_out can_not_stand_up can_not_stand can_not_see can_not_speak can_not_swallow "
        "can_not_think_straight not_move can_not_move can_not_keep_my_eyes slipping_away going_blurry "
        "losing_consciousness hard_to_stay_awake keep_falling_asleep can_not_stay_awake hallucinat* "
        "seeing_things cold_sweat shaking_uncontroll* can_not_stop_shaking can_not_stop_vomiting "
        "can_not_stop_being_sick can_not_stop_throwing can_not_stop_coughing not_stop_coughing "
        "can_not_keep_anything_down can_not_keep_water"
    ),
    "faint-cause": (
        "heart drink drank took taken spiked something chest bleeding blood pills tablets hit_my head hot "
        "heat sun dehydrat* sting stung bite pain fever temperature insulin diabetic suddenly "
        "all_of_a_sudden of_nowhere pregnant breath* numb bleach chemicals fumes mixed cleaning gas ate "
        "eaten meningitis stiff_neck rash days help arm dizzy mushrooms berries smoke alone party club "
        "drug* injected smoked"
    ),
    "faint-mild": (
        "bed_in_the_morning stand_him stand_her stand_it stand_that stand_my stand_the stand_them "
        "stand_this stand_coriander stand_spiders see_the_point see_why see_him see_her see_you see_that "
        "see_how see_what see_anything_wrong see_myself see_us see_the_screen windscreen from_here fog "
        "film match boss move_house move_on move_the moved move_to lecture meeting exams laugh* tv screen "
        "speak_french speak_german speak_spanish speak_english speak_highly speak_any speak_to_him "
        "speak_italian speak_for think_straight_when_hungry decide move_that jet_lag boring nervous stage "
        "hangover phone_screen glasses queue price marathon_training couch sofa after_lunch love giggling"
    ),
    "chemical": (
        "bleach ammonia acid oven_cleaner chemical chemicals cleaning cleaner drain caustic fumes petrol "
        "battery_acid lime plaster_dust pepper_spray weedkiller chlorine paint_stripper vinegar_and "
        "superglue hot_fat oil boiling descaler pesticide"
    ),
    "chemical-bad": (
        "in_my_eyes/eye in_his_eyes/eye in_her_eyes/eye in_his/her/my_face on_my/his/her_skin/face mixed "
        "can_not_stop_coughing coughing chest_burns chest_hurts can_not_see can_not_breathe burns burning "
        "stinging blind over_me over_him over_her over_myself splashed dizzy"
    ),
    "chemical-mild": (
        "bathroom_smells stain recipe vinegar_and_oil salad chips massage beard burning_calories hair_dye "
        "painting oil_change car_oil pasta burning_smell essential heat_the incense lamp candle"
    ),
    "unborn": (
        "weeks_pregnant months_pregnant pregnant weeks_gone weeks_along thirty_weeks thirty_one weeks "
        "bump baby unborn"
    ),
    "unmoving": (
        "not_felt_~_move/kick/moving/moved not_feel_~_move/moving/kick/kicking has_stopped_kicking/moving "
        "not_kick* stopped_kicking baby_~_stopped_moving baby_~_not_moved not_moved_since not_moved_all"
    ),
    "hazard": (
        "tide sea river canal lake ice water boat kayak canoe dinghy raft cliff cliffs ledge mountain "
        "hill snow avalanche blizzard flood cellar well quarry mud bog sandbank beach rocks current waves "
        "storm lifeboat weir pond swimming_pool crevasse glacier ravine scree paddleboard surf cave"
    ),
    "cut-off": (
        "can_not_get_back not_get_back can_not_get_out not_get_out can_not_get_down can_not_get_off "
        "can_not_get_up can_not_hold_on not_hold_on_much slipping_off turned_over tipped_over overturned "
        "capsiz* sinking holding_on_to_it clinging hanging_on washed_off washed_away swept filling_up "
        "rising up_to_our up_to_my up_to_his gone_in_after went_in_after went_after_it went_after_him "
        "fell_in fallen_in gone_through went_through gone_under went_under not_come_up stranded stuck_on "
        "stuck_in trapped cut_off door_will_not_open not_open lost_the_path lost_our_way got_no_signal "
        "taking_on_water drifting engine_died_and can_not_swim dangling slipped_off fell_off fallen_off "
        "fallen_down broken_leg"
    ),
    "hazard-mild": (
        "water_for high_tide_is hold_my hold_the holiday_photos boat_race laugh* ice_cream ice_cube "
        "ice_cubes ice_hockey film game keys phone ball hat sandwich water_bottle water_bill hot_water "
        "bath cup plumber well_done very_well get_well doing_well so_well went_well oh_well bus_stop "
        "dishwasher tap kettle current_job get_back_to_sleep get_back_to_work get_back_to_you "
        "get_back_on_track waves_at hard_to_get_up bed meeting mortgage budget economy brain_storm "
        "snow_white love ship_has_sailed same_boat sea_of emails lake_district_next canal_walk watering "
        "filling_up_the_paddling the_ice_breaker jacuzzi tiktok window_seat soap ring"
    ),
    "crushed": (
        "came_down_on fell_on collapsed_on fallen_on landed_on under_it under_the_rubble underneath_it "
        "underneath_the trapped_under pinned_under crushed_by crushed_under caught_under "
        "caught_in_the_machine caught_in_the_belt got_pulled_into dragged_into_the is_under buried "
        "is_in_there still_inside people_inside someone_inside"
    ),
    "heavy": (
        "ceiling roof wall tractor car van wardrobe tree scaffolding machine boiler shelf shelves bricks "
        "forklift lorry truck digger quad_bike bookcase piano rubble building house horse jack press "
        "conveyor baler trailer gate fridge burning crash wreck dad"
    ),
    "crushed-mild": (
        "leaves rain sunlight light birthday_falls monday falls_on snow_fell flat_on insurance cake pie "
        "film story lego joke crush_on tax burden wallpaper years_ago the_wardrobe_door cat kitten"
    ),
    "running": (
        "everyone_is_running people_are_running everyone_is_screaming people_are_screaming "
        "people_screaming everyone_running people_running everyone_is_hiding under_the_desks "
        "under_our_desks locked_the_classroom lockdown"
    ),
    "bangs": (
        "bangs bang shots shooting gun explosion knife shooter gunfire stabbed blast smoke scream* fire "
        "police"
    ),
    "run-fun": (
        "marathon fireworks concert playground race ice_cream sale bus_stop roller covid drill practice"
    ),
    "no-rise": (
        "not_get_up not_getting_up not_wake not_waking can_not_wake not_move not_moving not_answer "
        "not_talk not_talking not_open_her_eyes not_open_his_eyes not_responding not_say_anything "
        "not_stop_shaking funny_noises making_funny making_a_funny gurgling"
    ),
    "on-floor": (
        "floor ground bathroom kitchen stairs pavement road bath carpet garden bottom_of lying grass "
        "drive gutter toilet hallway landing"
    ),
    "rise-mild": (
        "for_school alarm lazy homework sofa_and_watch telly sulking hiding_place cat dog "
        "hamster bath_bomb carpet_fitter talk_to_me not_talking_to move_house sulk* "
        "tantrum early refus* "
        "carpet_cleaner nappy_off fridge door phone text texts"
    ),
    "redose": (
        "took_them_all took_them_again taken_them_again took_it_again took_all_of taken_twice took_twice "
        "taking_twice took_my_~_twice taken_my_~_twice took_a_double double_dose double_the_dose "
        "second_lot both_lots all_again took_his_tablets took_her_tablets taken_his/her_tablets/pills "
        "forgot_i_had_taken forgot_i_took forgotten_i_had wrong_tablets wrong_pills wrong_medicine "
        "wrong_medication mixed_up_~_tablets/pills/medication/medicine whole_week_of whole_weeks_worth "
        "a_weeks_worth too_much_insulin too_much_of_his/her/my_medicine/medication"
    ),
    "redose-mild": (
        "dog cat vet antibiotics_course test_twice photo pharmacist_said doctor_said_to bus exam game"
    ),
    # burns, shocks, exposure
    "burnt": (
        "burnt burned scalded scald burns_on third_degree boiling_water hot_oil acid caught_fire "
        "skin_is_peel* skin_~_peel* skin_~_coming_off/melt* splashed_in_~_eye/eyes/face"
    ),
    "burnt-bad": (
        "face eyes eye skin badly peel* blister* arm arms leg legs chest stomach whole all_over boiling "
        "acid oil kettle chip_pan screaming clothes hand hands neck child baby ambulance deep white"
    ),
    "burnt-mild": (
        "toast dinner sunburn* sun beach roast cake tongue on_the_pizza rice pan candle_burnt "
        "marshmallow* fingers_on_the calories bridges out cd cds ears_are ears_were money burnt_down_in "
        "disc biscuits sausages bit_my lip hob_a tea_too_hot finger_a iron_a ironing_board coffee_burnt "
        "croissant* wok curry chilli fuel incense"
    ),
    "shock": (
        "grabbed_the_live live_cable touched_the_live hit_by_lightning electric_shock electrocut* "
        "live_wire bare_wire touched_the_wire/cable/socket/fence touched_a_wire/cable/live/bare "
        "fork_in_the fork_in_a fingers_in_the_socket finger_in_the_socket knife_in_the_toaster knife_in_a "
        "power_line power_cable shock_off/from_the zapped struck_by_lightning overhead_line third_rail "
        "got_a_shock drilled_into_a hairdryer_~_bath shock_from_a cut_through_the_cable"
    ),
    "shock-bad": (
        "electrocuted wire cable can_not_let_go not_let_go stuck not_mov* not_breath* lying thrown "
        "collapsed unconscious arm hand numb racing burn* burnt burned shaking smoke floor ground heart "
        "chest not_respond* not_wake face black tingling bath hurt on_the_ground twitch* now just stopped"
    ),
    "shock-mild": (
        "static trampoline jumper price prices bill bills balloon carpet doorknob sticker culture_shock "
        "door_handle electrician_came fence_round cows cow news results election film phone_charger "
        "warranty physics"
    ),
    "exposure": (
        "heat_stroke heatstroke sunstroke hypothermi* stopped_shivering stopped_sweating frostbit* "
        "freezing_to_death frozen_stiff been_in_the_sun in_the_sun_all_day so_cold_he so_cold_she "
        "half_frozen dehydrat*"
    ),
    "exposure-bad": (
        "confused collapsed not_wake* not_mak* sick vomit* blue drowsy sleepy dizzy shiver* mumbl* "
        "unconscious not_drink* red_hot rambling faint* not_talk* slurr* help lost"
    ),
}  # fmt: skip
"""Each by its name."""

SCENES = {
    "MEDICAL told": (
        "sharp>pierced>>body | sharp-mild story news sport machine food",
        "pierced>>body sharp sufferer | sharp-mild wound-mild story news sport machine food",
        "body>>state-bad sufferer | state-mild story news sport machine food",
        "sufferer faint faint-cause | faint-mild story news sport machine banter",
        "chemical chemical-bad sufferer | chemical-mild story news sport machine food plants",
        "unborn unmoving | birth-mild story news sport machine",
        "near>>ingests>>poison | story news machine plants food prescribed hard-thing",
        "near no-rise on-floor | rise-mild story news sport machine",
        "sufferer redose | redose-mild story news sport machine",
    ),
    "EMERGENCY told": (
        "hazard cut-off | hazard-mild drown-mild story news sport machine past-well",
        "heavy crushed they | crushed-mild story news sport machine",
    ),
    "VIOLENCE told": ("running bangs | run-fun story news sport machine",),
}
"""By danger, and by how far what stands around can take it back; see `signs`."""
