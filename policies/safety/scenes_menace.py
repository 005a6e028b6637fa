"""Violence that the person may do: ideas and scenes. Plain data; see `scenes`."""

from __future__ import annotations

IDEAS = {
    # violence the person may do
    "intend": (
        "going_to will want_to about_to have_to need_to swear swear_i ready_to could might would_love_to "
        "plan_to planning_to should decided_to feel_like think_about thinking_about thinking_of imagining "
        "imagine fantas* dream_of can_not_stop urge urges tempted to keep_thinking keep_imagining "
        "keep_wanting thoughts_of thoughts_about voices voice told_me_to telling_me_to tells_me_to "
        "scared_i afraid_i worried_i plan getting wait_until thinking_how how_i_would how_i_will close_to "
        "nearly"
    ),
    "harm": (
        "kill killing murder* stab stabbing shoot shooting strangle strangling poison poisoning smash "
        "smashing beat_up beating_up hurt hurting slaughter* burn burning torture torturing suffocat* "
        "smother* push pushing destroy attack attacking choke choking drown drowning run_over "
        "running_over blow_up gut behead* punch punching hit hitting shake shaking throw throwing knife "
        "kick kicking do_something_to harm harming break_his/her/their finish slap slapping "
        "cut_his/her/their bash cut_up put_a_bullet put_a_knife set_fire_to ram bomb bombing drop batter"
    ),
    "harm-mild": (
        "serve net feelings kill_for murder_a kill_a_beer kill_for_a hit_the hit_a hit_send push_the "
        "push_a push_for push_my push_him_to push_her_to push_them_to push_myself push_up "
        "push_the_baby_in push_the_pram shake_things shake_the_bottle burn_the_cd burn_some burn_off "
        "burn_a throw_a_party throw_the_ball throw_them_a throw_him_a throw_her_a throw_a_ball "
        "throw_her_party throw_her_birthday throw_him_out throw_them_out throw_them_away hurt_him_to_tell "
        "hurt_her_to_tell not_want_to_hurt not_hurt never_hurt shoot_them_an shoot_him_an shoot_her_an "
        "shoot_you_an shoot_some shoot_hoops shoot_a_film shoot_a_wedding attack_the attack_this "
        "hit_him_up hit_her_up hit_them_up finish_his finish_her finish_my finish_them_off_today "
        "drop_him_off drop_her_off drop_them_off drop_the_kids drop_my drop_him_a drop_her_a drop_them "
        "drop_him drop_her drop_you shake_his_hand shake_her_hand shake_hands break_his_record "
        "break_her_record break_his_heart break_her_heart break_their_heart* kick_him_out kick_her_out "
        "kick_them_out kick_off kick_the_habit knife_and choke_up kill_time kill_two kill_the kill_it "
        "kill_them_with kill_him_for_that kill_her_for kill_him_for kill_them_for murder_him_for "
        "strangle_him_sometimes sometimes_i_could strangle_it beat_his beat_her_time beat_her_record "
        "blow_up_balloons blow_up_the cut_his_hair cut_her_hair cut_their_hair slap_a slap_on "
        "punch_the_air punch_a_hole accidentally by_accident pinata harm_anyone harm_a_fly hurt_a_fly "
        "would_not_hurt by_leaving by_saying by_telling break_up breaking_up with_the_truth burn_calories "
        "throw_up pushing_him_to pushing_her_to pushing_them poison_the_rats burn_his_dinner hitting_on "
        "push_him_on_the push_her_on_the swing kick_the_ball hit_on run_over_to run_over_the "
        "run_over_time throwing_a throwing_up throwing_her_a throwing_him_a throwing_them shoot_for "
        "bomb_the_test bomb_the_exam hurt_to_ask hurt_you_to"
    ),
    "mean-it": (
        "train dead breathes mean_it tonight tomorrow knife gun hate deserves voices urge can_not_stop "
        "control lose_it crying baby blood bleed pay petrol revenge plan in_his_sleep in_her_sleep "
        "while_he_sleeps while_she_sleeps when_he_gets_home no_one_would rage scared afraid again "
        "not_stop all_of_them monday school stop_myself thoughts swear with_them_in_it in_it "
        "next_time_i_see if_i_see"
    ),
    "arm-myself": (
        "bat gun knife rifle shotgun machete bomb axe pistol weapon weapons ammo ammunition bullets "
        "petrol acid hammer crowbar explosives baseball_bat"
    ),
    "reckoning": (
        "outside_his outside_her outside_their going_in_there going_in waiting_for_them kill_her kill_him "
        "kill_them kill_everyone pay_for make_them_pay make_him_pay make_her_pay suffer regret_it "
        "be_sorry they_will_all everyone_will will_all_see revenge last_day_for school monday church "
        "mosque synagogue office mall college his_house her_house find_him find_her get_him get_them "
        "use_it waiting_for_him wait_for_him wait_for_her teach_him_a teach_her_a teach_them_a finish_him "
        "payback sort_him_out laughed_at_me not_be_laughing all_of_them show_them deal_with_him "
        "deal_with_her"
    ),
    "burn-house": (
        "burn/burning/torch/set_~_house/flat/school/home/place/shop/office/car/down "
        "set_fire_to_his/her/their/the_house/flat/school/car/office/shop burn_it_down burn_the_house "
        "burn_them petrol_through pour_petrol "
        "blow_up_the/his/her/their_school/house/office/building/church/mosque shoot_up_the "
        "bomb_the_school blow_them"
    ),
    "want-dead": (
        "want_everyone_~_dead want_everybody_~_dead never_breathes_again not_breathe_again "
        "never_breathe_again everyone_in_that_school_dead make_sure_he/she_never stops_breathing_for_good "
        "pushing_him/her/them_under want_him_dead want_her_dead want_them_dead want_my_~_dead "
        "want_to_see_him_dead wish_he_was/were_dead wish_she_was/were_dead wish_they_were_dead "
        "deserves_to_die deserve_to_die get_rid_of_him_for_good hitman have_him_killed have_her_killed "
        "better_off_if_he_was_dead he_is_a_dead_man she_is_a_dead_woman they_are_dead he_is_dead_when "
        "not_leave_alive will_be_sorry get_away_with_it how_to_poison "
        "how_to_kill_my/him/her/a_person/someone make_it_look_like_an_accident"
    ),
    "ram": (
        "drive/driving/plough/ram/run/running/steer_~_into/over/through_~_crowd/people/group/school/market/pedestrians "
        "drive/driving/plough/ram/run/running/steer_~_into/over/through_~_children/protesters/queue/him/her/them "
        "drive_my_car_into run_him_over run_her_over run_them_over mow_them_down"
    ),
    "ram-mild": (
        "budget ideas numbers checklist lines script presentation marathon fun_run bumped old_friend shop "
        "test"
    ),
    "i-hit": (
        "i_~_pushed/shoved/threw/kicked/hit/punched/slapped/strangled/choked/stabbed/beat/shook_~_my/the "
        "i_~_pushed/shoved/threw/kicked/hit/punched/slapped/strangled/choked/stabbed/beat/shook_~_him/her/them "
        "i_have_killed i_killed i_stabbed i_have_stabbed i_shot"
    ),
    "i-hit-who": (
        "wife husband girlfriend boyfriend mum mother dad kid kids child baby son daughter partner "
        "grandma grandpa toddler man woman someone him her them brother sister neighbour boss"
    ),
    "i-hit-bad": (
        "stairs wall bleed* blood unconscious not_moving head neck throat knife dead bruis* crying again "
        "floor breath* control hard not_wake hospital face dark killed stabbed shot shook"
    ),
    "burglar": "burglar intruder robber prowler armed_robber",
    "lost-it": (
        "what_my_hands_might scared_of_my_hands in_my_head_says_hurt/kill head_says_hurt/kill "
        "says_hurt_the says_kill_the head_telling_me pillow_over_his/her/the held_a_pillow "
        "hands_around_his/her_neck do_not_know_what_is_happening_to_me kill_him/her/them_and_then_myself "
        "kill_him/her/them_then_myself take_him/her/them_with_me lose_control losing_control lost_control "
        "snap lose_it losing_it can_not_control not_control control_myself not_trust_myself stop_myself "
        "hold_back explode going_to_explode at_breaking_point black_out_with_rage shake_the_baby "
        "throw_the_baby shake_him shake_her shut_him_up shut_her_up make_it_stop_crying put_a_pillow "
        "hold_a_pillow"
    ),
    "lose-over": (
        "myself face going_in baby him her them kids child children wife husband newborn toddler "
        "do_something hurt hit someone crying shake scream_and hands"
    ),
    "lose-mild": (
        "wifi weight game match dog phone laptop computer shopping temper_with_this queue bladder remote "
        "remote_control steering spending chocolate biscuits crisps laughing photo snap_a snap_out "
        "giggling car skid diet food eating cry with_joy homework ikea printer alarm snacks cake sweets "
        "wine weeds plot balloon"
    ),
}  # fmt: skip
"""Each by its name."""

SCENES = {
    "THREAT told": (
        "i-hit i-hit-who i-hit-bad | harm-mild hit-mild story news sport machine banter plants food",
    ),
    "THREAT certain": (
        "i-do>>intend>>harm>whom mean-it | harm-mild story news sport machine banter plants food chiding",
        "intend>>harm>child mean-it | harm-mild story news sport machine banter plants food chiding",
        "i-do arm-myself reckoning | weapon-mild story news sport machine plants food banter",
        "i-do>>intend>>burn-house | story news sport machine banter food",
        "i-do intend ram | ram-mild harm-mild story news sport machine banter",
        "i-do want-dead | story news sport machine banter plants food",
        "i-do lost-it lose-over | lose-mild story news sport machine plants",
    ),
}  # fmt: skip
"""By danger, and by how far what stands around can take it back; see `signs`."""
