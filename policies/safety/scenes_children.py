"""Children in danger, and birth: ideas and scenes. Plain data; see `scenes`."""

from __future__ import annotations

IDEAS = {
    # children
    "child-ill": (
        "rash floppy limp gone_blue is_blue going_blue grey gray mottled not_feed* not_~_feed* not_wake* "
        "not_~_wake* stiff stopped_breathing rash_~_not_go/fade/disappear/away rash_~_glass not_fade "
        "purple_spots temperature_of_forty forty_degrees temperature_of_40 temperature_of_41 "
        "temperature_~_forty temperature_~_41 temperature_~_40 very_high_temperature burning_up not_weed "
        "not_~_wet_nappy no_wet_nappies dry_nappy sunken fit fits fitting convuls* high_pitched_cry "
        "weird_cry breathing_fast breathing_~_fast grunting sucking_in drowsy hard_to_wake unresponsive "
        "not_respond* not_react* eyes_rolled choking choke gagging not_breathing not_crying "
        "gone_quiet_and stuck_in_~_throat stuck_up_his/her_nose not_cough turned_blue turning_blue purple "
        "face_is_red_and seizure barely_breathing stopped_moving twitching not_keep_anything_down "
        "drooling_and not_drink* listless lethargic shaking_and jerking not_look_at_me"
    ),
    "child-hurt": (
        "fell_out_of fallen_out fell_from fallen_from fell_down_the_stairs "
        "fell_off_the_bed/table/changing/sofa/worktop rolled_off pulled_~_over_himself/herself "
        "pulled_the_kettle/pan/tea/telly/tv/wardrobe/bookcase tv_fell_on wardrobe_fell_on fell_on_him/her "
        "scald* boiling_water hot_water hot_tea hot_coffee hot_oil boiling locked_in_the_car "
        "locked_in_a_hot shut_in_the_car got_stuck_in_the_washing stuck_in_the_lift hit_by_a_car run_over "
        "ran_into_the_road ran_into_the_traffic ran_out_into run_out_into_the_road electric_shock "
        "in_the_socket fork_in put_~_in_the_socket burnt_his/her burned_his/her dog_bit bitten_by drown* "
        "under_the_water under_water face_down fell_in_the_pond/pool/river/water/canal/lake/bath "
        "fell_into_the_pond/pool/river/water/canal/lake fallen_in_the fallen_into_the in_the_pond "
        "in_the_river bottom_of_the_pool slipped_under went_under strangl* cord_around cord_round "
        "around_his/her_neck round_his/her_neck blind_cord bag_on_his/her_head plastic_bag_over "
        "head_stuck stopped_breathing swallowed_water got_trapped"
    ),
    "child-mild": (
        "swimming_lesson* tooth teething nap bedtime tantrum story film game stubbed doll dolls teddy "
        "rattle paddling splash* paint_and laughing giggl* bath_toys learning school_report ice_cream "
        "costume smurf felt_tip pen crayon jumper not_want_to_feed nursery_rhyme rabbit hamster fussy "
        "broccoli vegetables peas sprouts burger birthday goldfish pony bike_ride jealous loves love "
        "pretending playing_dead dinosaur hide_and_seek years_ago was_little was_a_kid was_five was_six "
        "was_two school_trip keep_fit fit_in fit_into not_fit fits_into trousers shoes eat_his_dinner "
        "eat_her_dinner feed_the_ducks ducks dry_nappy_at_night potty"
    ),
    # birth
    "with-child": (
        "pregnan* contractions waters labour labor weeks_gone months_gone unborn bump baby_is_coming "
        "expecting in_labour weeks_along placenta baby_~_coming baby_~_moved/moving/kick*"
    ),
    "birth-bad": (
        "in_the_car stuck_in_traffic nobody_here can_not_reach leaking leak fell bleed* blood now pain "
        "pains cramps not_felt not_moved not_moving stopped_moving stopped_kicking not_kick* coming head "
        "broke broken early too_early crowning push seeing_spots blurred headache swollen every_two "
        "every_three minutes_apart fell_down_the car_crash bathroom_floor cord green"
    ),
    "birth-mild": (
        "scan midwife_said test announce* due_in names shower nursery maternity_leave love_island "
        "labour_party vote election conservative labour_of labour_market water_bill under_the_bridge "
        "hard_labour day_trip sister_had announced months_ago clothes cat dog sure test_result godmother "
        "morning_sickness jeans"
    ),
}  # fmt: skip
"""Each by its name."""

SCENES = {
    "MEDICAL told": (
        "child>>child-ill | child-mild story news sport banter",
        "with-child birth-bad | birth-mild story news sport",
        "child>>ingests>>poison | story news machine child-mild plants",
        "child>>ingests>>hard-thing | story news machine child-mild plants food prescribed",
        "child>>ingests>>medicine | prescribed story news machine food child-mild",
        "child>>child-hurt | child-mild story news sport",
    ),
}  # fmt: skip
"""By danger, and by how far what stands around can take it back; see `signs`."""
