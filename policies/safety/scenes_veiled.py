"""Wishing to die, told in a veiled way, and signs that others see in those they know: ideas and scenes. Plain data."""

from __future__ import annotations

IDEAS = {
    "veiled": (
        "want_it_to_end want_this_to_end want_it_all_to_end "
        "not_see_myself_making stopped_looking_when_i_cross not_feel_safe_with_myself "
        "not_safe_with_myself let_go_of_the_wheel hate_myself_so_much why_~_not_you_~_take_me "
        "just_take_me no_way_out_of_this_for_me not_any_way_out_of_this not_~_way_out_~_except "
        "tipped_them_all_out thoughts_about_the_~_bridge thoughts_about_jumping done_with_everything "
        "rip_my_skin tear_my_skin last_night_on_earth ways_to_do_it how_to_do_it way_of_doing_it "
        "ways_of_doing_it do_it_properly_this finish_what_i_started succeed_this_time "
        "do_it_right_this_time speed_it_up hurry_it_along help_it_along get_it_over_and_done i_mean_me "
        "not_mean_the_day not_long_for_this_world picked_a/the/my_date/day/place/tree/spot/beam "
        "chosen_a/the/my_date/place/spot set_a_date this_is_goodbye my_goodbyes goodbye_world "
        "goodbye_cruel courage_to_do_it nerve_to_do_it guts_to_do_it too_much_of_a_coward "
        "brave_enough_to_do_it too_scared_to_do_it no_courage_to_end wish_someone_would_end/kill/shoot "
        "wish_someone_would_put_me put_me_out_of_my_misery hope/wish/pray/praying/hoping_~_not_~_wake "
        "hope/hoping/pray/wish_~_not_~_come_through/out "
        "hope/hoping/wish_~_cancer/tumour/terminal/heart_stops not_look_when_i_cross "
        "not_looking_when_i_cross cross_the_road_without_looking without_looking_and_hope sleep_for_good "
        "sleep_and_stay_asleep the_big_sleep long_sleep never_have_to_wake world_without_me "
        "not_see_myself_reaching not_see_myself_getting_to not_see_myself_alive not_imagine_being_alive "
        "not_make_it_to_christmas/thirty/forty/my/next/the not_make_it_through_the/this/another/tonight "
        "not_last_~_week/night/longer can_not_see_past_tonight not_plan*_past nothing_after_sunday "
        "hands_off_the_wheel hose_~_exhaust exhaust_~_hose/window engine_running_in_the_garage "
        "garage_with_the_engine car_running_in_the_garage stones_in_my_pockets pockets_with_stones "
        "water_take_me sea_take_me let_the_sea walk_into_the_sea/river/lake walk_out_into_the_sea/snow "
        "swim_out_and_not/never swim_out_until keep_swimming_until stopped_taking_my_insulin "
        "stopped_my_dialysis stopped_eating_on_purpose stop_taking_my_heart "
        "tell_my_~_i_loved/love_them/her/him tell_my_~_sorry tell_them_i_am_sorry tell_them_i_loved "
        "look_after_my_~_when_i_am who_will_look_after_my_~_when_i_am have_my_~_when_i_am_gone "
        "nobody_~_find_my_body find_my_body find_me_in_the_morning find_me_before who_will_find_me "
        "who_would_find_me so_the_kids_do_not_find so_my_~_not_find_me what_i_want_at_my_funeral "
        "leaving_this_world leave_this_world leaving_this_earth leaving_you_all see_you_on_the_other_side "
        "nothing_hurts_there it_will_not_hurt_anymore stop_hurting_for_good peace_at_last finally_be_free "
        "be_free_of_it_all be_rid_of_me world_is_better everyone_is_better better_place_without "
        "not_want_to_be_saved not_want_saving should_have_let_me_die should_have_died wish_i_had_died "
        "i_wish_it_was_me not_worth_saving not_deserve_to_live not_deserve_to_be_alive "
        "do_not_deserve_to_breathe no_right_to_be_alive not_supposed_to_be_alive hanging_on_by_a_thread "
        "at_the_end_of_my_tether can_not_hold_on not_hold_on_much not_hold_on_any hold_on_anymore "
        "not_much_longer_i_can going_to_do_it_tonight going_to_do_it_tomorrow will_do_it_tonight "
        "might_do_it_tonight doing_it_tonight tonight_is_the_night i_will_be_with_them_soon "
        "be_with_her_soon be_with_him_soon nobody_needs_an_old nobody_needs_me nobody_wants_me_around "
        "want_me_gone wants_me_gone want_to_be_gone ready_to_meet_my_maker ready_to_meet_god "
        "no_more_tomorrows no_tomorrow last_sunset last_meal my_last_few_hours want_to_vanish "
        "want_to_disappear like_to_disappear just_disappear could_just_disappear rather_not_exist "
        "rather_not_be_here rather_not_wake want_to_fade_away slip_away_in_the_night slip_away_quietly "
        "quietly_slip_away drift_off_and_not stop_the_world can_not_be_fixed beyond_saving beyond_help "
        "past_saving checking_out_early check_out_early punch_my_ticket kick_the_chair kick_the_stool "
        "final_exit easy_way_out the_only_way_to_stop not_have_it_in_me_to_live/go/keep/carry "
        "not_have_it_in_me_anymore end_my_suffering end_the_suffering end_the_pain stop_the_pain_for_good "
        "switch_myself_off turn_myself_off switch_me_off pull_the_plug_on_me want_to_be_with_jesus/god "
        "want_god_to_take lord_take_me god_take_me god_would_take_me lord_would_take_me "
        "why_will_god_not_take why_does_god_not_take no_future_for_me be_out_of_everyone "
        "reason_to_stay_alive reasons_to_stay_alive reason_to_live not_meant_for_this_world "
        "not_built_for_this_world not_cut_out_for_living life_is_over no_life_left done_living "
        "finished_with_life through_with_life checked_how_high looked_how_high high_enough deep_enough_to "
        "strong_enough_to_hold_me hold_my_weight take_my_weight"
    ),
    "not-veiled": (
        "in_venice holiday tour interview driving_test exam test fringe camera cold_turkey parachut* "
        "bungee marathon sunday_league party embarrass* mortified cringe blush* ground_swallow ballet "
        "bake weight_loss bookshelf shelf hammock retirement buffet restaurant hotel leave_this_world_cup "
        "parking sale chess budget sofa hair_dye software ladder swing budget_airline fancy_dress hen "
        "stag tattoo* finish_line magic_trick into_the_crowd"
    ),
    "says-out": (
        "message text texted note letter email voicemail voice_mail rang called wrote sent posted video "
        "story saying said"
    ),
    "sorry-love": (
        "sorry goodbye loves_me loves_us love_you loved_me loved_us forgive look_after take_care_of "
        "farewell thank_you_for_everything thanks_for_everything never_see not_see not_be_back "
        "not_coming_back no_fault not_my_fault always_remember"
    ),
    "no-reply": (
        "phones_off phone_is_dead phone_off phone_is_off not_pick* not_answer* turned_off switched_off "
        "voicemail not_reply* no_reply no_answer can_not_reach not_get_hold gone_quiet went_quiet missing "
        "not_home not_at_home not_come_home drove_off disappeared can_not_find never_see straight_to "
        "not_responding not_open"
    ),
    "reply-mild": (
        "without_saying caterers landlord plumber recruiter customer delivery parcel battery flat_battery "
        "charger flight plane cinema meeting bank council call_centre dating tinder boss seller "
        "school_office hungover dentist broke_up_with dumped happy work_until"
    ),
    "tool": (
        "rope noose pills tablets razor* blade blades gun knife hose charcoal helium note belt scars "
        "blood_on_his blood_on_her cuts"
    ),
    "found": (
        "found find hidden hiding stash* hoard* under_his under_her in_his_room in_her_room in_his_drawer "
        "in_her_drawer in_his_bag in_her_bag garage empty_packet* empty_bottle all_over_her all_over_his "
        "next_to_him next_to_her beside"
    ),
    "grim": (
        "posted swear_not made_me_swear made_me_promise last_night be_with goodbye late_wife late_husband "
        "dead die death suicide cut cutting sleeves heaven gone not_want_to_live no_point sorry burden "
        "worthless wrists wrist arms pale not_eat* cry* depress* quiet end not_himself not_herself "
        "not_wake sleepy overdos* put_it_down took_something taken_something giving_away seeing_his "
        "seeing_her"
    ),
    "tool-mild": (
        "camping boat climbing sailing kitchen chef fishing fancy_dress garden_hose attic_box gift shed "
        "tent trousers jeans swing karate"
    ),
    "lost-heart": (
        "last_night_alive his_last_night her_last_night be_with_his_wife be_with_her_husband "
        "stopped_eating cutting_his_arms cutting_her_arms not_eaten_for_days not_got_out_of_bed "
        "not_get_out_of_bed giving_away_his giving_away_her gave_away_his gave_away_her given_away_his "
        "given_away_her writing_goodbye wrote_goodbye said_goodbye_to_everyone keeps_saying_goodbye "
        "talking_about_dying talks_about_dying talking_about_death talks_about_death "
        "wants_to_be_with_his_late researching_suicide looked_up_suicide googling_how googled_how "
        "searching_how looking_up_ways never_see_her_again never_see_him_again never_see_them_again "
        "does_not_want_to_be_here not_want_to_be_alive wish_he_was_dead"
    ),
}  # fmt: skip
"""Each by its name."""

SCENES = {
    "SELF_HARM certain": ("i veiled | not-veiled story sport machine news banter",),
    "OTHERS told": (
        "kin says-out sorry-love no-reply | reply-mild story news sport machine",
        "they says-out sorry-love no-reply | reply-mild story news sport machine",
        "kin found tool grim | tool-mild story news sport machine",
        "they found tool grim | tool-mild story news sport machine",
        "they lost-heart grim | story news sport machine reply-mild",
    ),
}
"""By danger, and by how far what stands around can take it back; see `signs`."""
