"""Someone's own life: ideas and scenes of wishing to die, of hurting oneself, and of losing heart. Plain data."""

from __future__ import annotations

_DEATH = (
    "die dying be_dead being_dead suicide suicidal overdose end_it end_it_all end_everything end_my_life "
    "end_all_this kill_myself "
    "killing_myself "
    "ending_it ending_it_all just_ending ending_my_life ending_everything not/never_~_wake_up "
    "not/never_~_waking_up "
    "sleep_forever sleep_for_ever not_exist stop_existing stopped_existing cease_to_exist not_be_alive "
    "not_alive "
    "take_my_life take_my_own_life taking_my_own_life drown_myself hang_myself hanging_myself shoot_myself "
    "gas_myself finish_it do_myself_in top_myself be_gone not_live not_be_born never_been_born "
    "had_not_been_born "
    "not_be_here_anymore out_of_this_world leave_this_world leave_this_life out_of_this_life "
    "disappear_forever "
    "disappear_for_good vanish_forever go_to_heaven be_in_heaven lord_would_take take_me_home final_way_out "
    "throw_myself drive_into hurt_myself harm_myself cut_myself do_myself_harm do_myself_a_mischief "
    "make_it_final "
    "did_not_survive no_longer_exist go_peacefully permanent_sleep pull_the_trigger do_it_tonight"
)
_MEANS = (
    "pills tablets sleepers paracetamol aspirin tramadol valium insulin morphine rope noose belt gun pistol "
    "shotgun "
    "rifle razor* blade blades knife knives exhaust bleach poison antifreeze helium charcoal "
    "medicine_cabinet "
    "medicine_cupboard scissors scalpel medication meds overdose sleeping_pills painkillers codeine"
)
_HEIGHT = (
    "bridge roof rooftop ledge cliff cliffs balcony railing railings tracks track platform windowsill "
    "window_ledge "
    "parapet viaduct multi_storey overpass car_park top_floor tower pier river weir canal motorway railway "
    "edge "
    "level_crossing dam quarry crane scaffolding flyover train trains lorry lorries traffic sea water "
    "reservoir "
    "upstairs_window open_window fourth_floor tenth_floor barrier bypass"
)

IDEAS = {
    "death": _DEATH,
    "wish": (
        "close_to want wanted wanting wish wishing hope hoping pray praying prayed ready longing long_for "
        "rather tonight thinking_about thinking_of think_about think_of thought_about thoughts_of "
        "thoughts_about thought_of plan plans planned planning decided decide going_to about_to tempted "
        "urge urges crave deserve dream_of dreaming_of cannot_wait need let_me fantas* ways_to way_to "
        "how_to made_up_my_mind would_like kill_me_now try_to tried_to considering considered contemplat* "
        "google* looked_up searching been_looking might keep* better_to easier_to prefer would_not_mind "
        "looking_forward"
    ),
    "not-death": (
        "weekend long_shift jet_lag exhausting "
        "mum/mother/dad/father/parents/him/her/wife/husband_die/dying/dead "
        "cat/dog/people/everyone/they/he/she/grandma/grandpa_die/dying/dead "
        "friend/brother/sister/them/someone_die/dying/dead "
        "mum/mother/dad/father/parents/him/her/wife/husband_suicide/live/alive "
        "cat/dog/people/everyone/they/he/she/grandma/grandpa_suicide/live/alive "
        "friend/brother/sister/them/someone_suicide/live/alive "
        "to_die_for die_hard dying_to dying_for dye_my end_it_with end_it_there end_it_on dead_tired "
        "dead_line dead_easy dead_good dead_end dead_on dead_heat dead_sea dead_battery dead_leg "
        "dead_serious dead_posh die_of_laugh* die_of_embarrass* die_of_boredom of_embarrassment "
        "of_boredom of_shame of_laughing laughing afraid_of_dying fear_of_dying fear_death afraid_to_die "
        "scared_of_dying not_want_to_die not_ready_to_die do_not_want_him do_not_want_her do_not_want_my "
        "die_down gone_to gone_for be_gone_for be_gone_by flowers leaves phone* laptop batter* language* "
        "tradition campfire plants goldfish hamster rabbit end_it_early contract* subscription membership "
        "relationship engagement meeting call_early wake_up_early wake_up_at wake_up_to wake_up_before "
        "wake_up_in_time wake_up_late wake_up_the alarm dead_boring dead_funny dead_nice die_happy "
        "die_of_hunger die_of_thirst die_of_heat die_of_curiosity of_curiosity of_hunger living_room "
        "death_by_chocolate wake_up_call drive_into_town drive_into_work drive_into_the_city "
        "drive_into_london throw_myself_into going_dead battery went_dead"
    ),
    "not-here": (
        "not_~_be_here_tomorrow not_~_be_around_tomorrow not_~_be_here_next_week not_~_be_alive "
        "not_~_want_~_be_here not_~_want_to_live not_~_want_~_be_alive not_~_want_~_exist "
        "not_~_want_~_be_anymore not_meant_to_be_here not_meant_to_be_alive should_not_be_here "
        "should_not_be_alive should_not_have_been_born not_~_want_to_carry_on not_~_want_to_go_on "
        "not_~_want_to_wake_up not_~_wake_up_again not_~_wake_up_tomorrow not_~_see_tomorrow "
        "not_~_see_another not_care_if_i_live not_care_if_i_wake not_care_whether_i_live "
        "not_care_if_i_die would_not_mind_if_i_did/died never_~_wake_up not_~_wake_up_in_the_morning "
        "not_be_~_around_much not_be_around_for_long not_be_here_~_tomorrow not_be_here_~_morning "
        "not_be_here_~_weekend not_be_here_~_christmas not_be_here_~_longer not_be_here_~_week "
        "not_wake_up_anymore not_going_to_be_here not_going_to_be_around not_see_me_again "
        "never_see_me_again never_hear_from_me not_~_part_of_this_world not_~_face_another "
        "not_~_live_like_this not_live_~_anymore last_time_you_~_hear last_time_we_~_talk/speak "
        "my_last_night my_last_day my_last_christmas nothing_keeping_me_here wish_i_was_not_here "
        "wish_i_were_not_here/alive/born not_~_around_anymore stop_being_alive stop_being_here "
        "not_planning_to_be_here no_longer_want_to_be_here no_longer_want_to_live better_off_dead "
        "would_~_better_off_dead wish_i_was_dead wish_i_were_dead rather_be_dead "
        "close_my_eyes_and_~_never/not fall_asleep_and_~_never/not go_to_sleep_and_~_never/not "
        "not_come_back_from_it"
    ),
    "place-only": (
        "flying holiday away_on on_leave annual_leave at_a_wedding visiting trip off_to going_to_spain "
        "in_spain in_france in_this_town in_this_city in_this_job in_this_class at_this_party at_work "
        "at_school in_this_meeting at_this_wedding in_london in_this_flat in_this_house in_this_country "
        "in_this_queue on_holiday this_party this_course this_office in_the_office this_team "
        "with_my_parents with_my_mum on_monday next_door alone_in near_the hometown for_the_meeting "
        "for_the_delivery for_the_match abroad parcel plumber on_my_own at_my_parents live_with live_in_a "
        "in_the_city in_the_country_anymore"
    ),
    "jump-urge": (
        "planning_to_jump want/wanted/going/about/ready/tempted_to_jump should_jump will_jump could_jump "
        "might_jump let_me_jump not_jump am_jumping"
    ),
    "perched": "am/standing/sitting/up_on_the_roof/ledge/edge/railing/railings/parapet/tracks",
    "jump-fun": (
        "jump_in/into/on/onto/up/to/for/ahead/rope/around/straight/through/at/higher/back/jacks/over rope "
        "skip thrill_of queue parachute"
    ),
    "some-end": (
        "car lorry bus truck train lightning plane something someone cancer bullet tram meteor illness "
        "god world heart"
    ),
    "ends-me": (
        "run/ran/runs_me_over hit_me hits_me kill_me kills_me killed_me take_me took_me takes_me "
        "take_me_out knock_me finish_me_off finished_me_off end_it stop_beating give_out"
    ),
    "limb-hidden": "thigh thighs wrist wrists forearm forearms veins upper_arms inner_arm",
    "blade": "blade blades razor* scissors scalpel knife glass needle lighter cigarette* shard compass",
    "lethal": "lethal deadly fatal kill_me enough_to_die enough_to_kill not_survive to_die",
    "unsure-self": (
        "do_something_to_myself do_to_myself not_trust_myself scared_of_myself afraid_of_myself "
        "not_safe_on_my_own not_safe_alone not_safe_with_myself do_something_stupid do_something_bad "
        "do_something_silly danger_to_myself what_i_might_do what_i_will_do what_i_would_do "
        "what_i_could_do harm_myself hurt_myself not_be_left_alone not_be_alone_tonight "
        "not_safe_from_myself not_safe_by_myself"
    ),
    "join": (
        "join_him/her/them/my be_with_him/her/them/my/you_again go_to_him/her follow_him/her/them "
        "see_him/her_again be_where_he/she go_where_he/she/they with_him_again with_her_again "
        "back_with_him/her/my together_again reunited go_and_be_with be_next_to_him/her"
    ),
    "bereft": (
        "died passed_away passed_on passed heaven gone death lost_my lost_him lost_her funeral widow* "
        "buried up_there other_side"
    ),
    "only-grave": (
        "grave cemetery visit church remember* photo* someday one_day memories party work pub meeting "
        "shop"
    ),
    "given-away": (
        "given/gave/giving/give_away_~_my/all/most/everything given/gave/giving_~_my_~_to "
        "given/gave_my_~_away given/gave/giving_~_away found_~_home_for found_someone_for_the_cat/dog "
        "found_someone_~_the_cat/dog rehomed someone_to_take_the_cat/dog "
        "someone_will_take/have_the_cat/dog passwords signed_over put_my_affairs affairs_in_order "
        "sorted_my_affairs my_affairs_~_order/sorted put_everything_in_order everything_~_in_order "
        "everything_~_settled everything_~_sorted everything_is_arranged wrote/written_my_will "
        "made_my_will paid_for_my_funeral my_funeral "
        "letters_~_for/to_~_kids/children/mum/dad/family/everyone "
        "letter_~_for/to_~_kids/children/mum/dad/family/everyone "
        "note_~_for/to_~_kids/children/mum/family/everyone written/wrote_~_letters/notes "
        "written/wrote_~_goodbye* said_~_goodbye* said_my_goodbyes not_need_it/them/anything/that_anymore "
        "not_be_needing not_going_to_need will_not_need someone_else_can_have_my tidied_~_so_nobody "
        "cleaned_~_so_nobody made_my_peace made_peace_with_it deleted_all_my cancelled_everything "
        "closed_my_accounts left_instructions know_where_the_keys"
    ),
    "leaving": (
        "ready so_i_can_go so_now_i_can so_that_is_that nothing_left_to_do no_loose_ends goodbye "
        "forgive_me when_i_am_gone after_i_am_gone once_i_am_gone not_be_here soon tonight tomorrow "
        "at_peace peaceful calm over not_need not_be_needing will_not_need no_one_~_find nobody_~_find "
        "before_i_go before_i_do it go_now last finally it_is_time my_time settled"
    ),
    "tidy": (
        "colleagues guests neighbours caterers moving move moved downsiz* charity_shop jumble car_boot "
        "declutter* sale solicitor holiday emigrat* retire* spring_clean* recycling goodwill allerg* "
        "landlord new_flat new_house wardrobe too_small bin_men bigger teacher santa birthday_cards "
        "thank_you_letters mp council complaint christmas_cards cover_letter boss upgrade* bank party "
        "birthday baby_clothes old_clothes keys_to"
    ),
    "if-gone": (
        "if_i_died/die/disappeared/vanished/jumped/ended if_i_was/were/am_gone/dead "
        "if_i_was/were_not_here/around/alive if_i_was/were_no_longer if_i_did_not_wake/exist "
        "if_i_never_woke/existed if_i_had_never_been without_me if_i_dropped_dead if_i_stopped_existing "
        "if_i_went_away_for_good if_i_had_not_been_born if_i_was/were_out_of_the_way i_was_gone "
        "i_were_gone i_am_gone i_disappeared my_death my_funeral i_was_dead i_were_dead "
        "if_i_never_came_back if_i_walked_into_the_sea if_i_just_disappeared me_gone rid_of_me "
        "if_i_was/were_never_born me_out_of_the_way not_around not_have_me not_have_to_look_after_me "
        "out_of_their_lives out_of_everyone if_i_was_under"
    ),
    "nobody": "nobody who no",
    "funeral": "my_funeral",
    "uncared": (
        "nobody/no/who_~_notice/care/miss/cry/mourn/realise/mind/bother/remember "
        "not_~_notice/care/miss/mind/matter better better_off easier happier relieved relief glad "
        "best_for free_of no_difference would_anyone anyone_~_notice/care/miss/mind good_riddance "
        "not_have_to_worry not_have_to_look less_trouble save_everyone get_on_with_their_lives "
        "get_over_it fine_without weight_off nothing_would_change move_on how_long_before"
    ),
    "trip": (
        "match party pub team meeting holiday shopping hours office work_without class rehearsal wedding "
        "quiz"
    ),
    "burden": (
        "burden a_weight dragging_everyone/them/you/my_~_down drag_everyone/them/you_down "
        "waste_of_space/oxygen/air/skin waste_of_a_life in_everyone_is_way in_everyones_way in_their_way "
        "in_the_way nuisance_to no_use_to no_good_to useless_to not_needed nobody_needs_me "
        "not_want_to_be_a_bother trouble_to_everyone dead_weight ruin_everyone ruining_everyone "
        "making_everyone_miserable poison_to everyone_hates_me the_world_is_better world_would_be_better "
        "cost_~_too_much"
    ),
    "tax": "tax taxes debt_burden team work_burden luggage suitcase box furniture bags sofa cat pram kitchen",
    "weary": (
        "tired_of_living/life/being/everything/it/existing/all/fighting/waking/this/trying "
        "sick_of_living/life/being sick_and_tired_of_living/life/being/everything "
        "fed_up_with_living/life/being fed_up_of_living/life/being "
        "had_enough_of_life/living/being/everything/this/it "
        "done_with_life/living/everything/this/it_all/being had_my_fill_of_life had_enough_now "
        "lived_long_enough been_here_too_long been_alive_too_long too_tired_to_live too_tired_to_go_on "
        "too_tired_to_carry too_tired_to_fight outstayed_my lived_too_long not_got_the_strength "
        "not_have_the_strength no_strength_left nothing_left_in_me no_fight_left can_not_go_on "
        "can_not_carry_on can_not_keep_going can_not_keep_doing can_not_do_this can_not_take_it "
        "can_not_take_this can_not_take_any/much can_not_face_another can_not_bear_it/another/this "
        "can_not_live_like/with can_not_stand_being/living not_cut_out_for_life not_made_for_this_world "
        "give_up_on_life given_up_on_life want_to_give_up ready_to_give_up "
        "no_longer_see/have/know_~_reason/point not_see/have/find_~_reason/point lost_the_will "
        "lost_my_will running_out_of_reasons out_of_reasons not_strong_enough want_out i_want_it_to_stop "
        "i_want_it_all_to_stop want_everything_to_stop want_the_pain_to_stop make_it_stop "
        "make_it_all_stop want_peace just_want_peace hate_being_alive hate_existing "
        "want_to_go_home_to_god ready_to_go reached_the_end end_of_my_life end_of_the_road "
        "all_i_see_is_black what_is_the_point what_is_the_use see_no_way_out no_way_out only_way_out "
        "see_no_future have_no_future no_future_for_me no_hope_left there_is_no_hope hopeless"
    ),
    "life": (
        "keep_going living life alive anymore exist* live everything all existence world earth breathing "
        "going_on carrying_on another_day another_night each_day every_day wake_up waking_up left for_me "
        "to_be_here nobody_would away"
    ),
    "chore": (
        "job work boss homework school_run commute* diet* exercise crossword puzzle stairs hill running "
        "traffic queue weather rain winter heat noise builders neighbours dog barking hoover* ironing "
        "cooking kids_shouting essay exam exams revision thesis project relationship dating landlord "
        "flat_hunting course lecture shift shifts customers excel spreadsheet code meeting* emails "
        "paperwork knitting recipe dance yoga gym plank guitar piano politics smoking drinking_coffee "
        "music song advert* decorating flatpack ikea wardrobe sudoku level maths shoes jeans jumper "
        "takeaways leftovers living_with_my living_in_a living_with living_out_of eating housework "
        "laundry teething potty commuting city london flat suitcase pasta tv telly team training hobby "
        "heating bills phone contract spring summer"
    ),
    "no-point": (
        "not_know_why_i why_should_i why_do_i no_point not_~_point no_reason not_~_reason "
        "what_is_the_point what_is_the_use no_use no_purpose no_meaning nothing_to_live nothing_left "
        "nothing_to_look_forward nothing_matters not_worth pointless meaningless worthless nobody_loves "
        "nobody_cares nobody_wants nobody_would_care why_am_i_here why_am_i_still why_bother "
        "what_am_i_here_for what_do_i_have_to_live not_~_get_out_of_bed"
    ),
    "posture": (
        "stand standing stood sit sitting sat wait waiting climb* lean* walk* look* up feet legs over "
        "star* near edge jump* step* throw* fall falling drive driving swerv* off lie lying under "
        "in_front gone_to went_to came_to by"
    ),
    "height": _HEIGHT,
    "brooding": (
        "can_not_stop_looking/staring/thinking/shaking/crying "
        "keep_looking/staring/thinking/wondering/imagining "
        "thinking_about_it/jumping/stepping/falling/letting thinking_about_how think_about_it "
        "thinking_of_jumping look*_down long_way_down drawn_to pull* calling_me calls_me how_easy how_far "
        "how_long_it_would how_it_would one_step what_it_would_be_like let_go letting_go step_off "
        "stepping_off step_out stepping_out step_in_front jump jumping let_myself_fall just_fall nobody "
        "nothing_left no_one goodbye end_it it_would_all_be_over over_in_a_second be_over stop_everything "
        "everything_would_stop tempt* quick be_quick urge the_drop wrong_side climbed_over "
        "get_it_over_with done_with get_closer want_to_fall wish_i_would_fall crying it_would_be_quick "
        "do_it in_front_of_a wondering"
    ),
    "means": _MEANS,
    "at-hand": (
        "in_my_hand/hands/pocket/bag/mouth/lap in_front_of_me lined_up on_the_table/bed/floor saved_up "
        "saving counted counting next_to_me hidden hoard* stash* collect* ready tied bought_a look*_at "
        "star*_at keep_looking keep_thinking keep_staring thinking_about thinking_of think_about drawn_to "
        "how_many calling tempt* do_it do_not_trust not_trust_myself all_of_them the_lot every_last "
        "all_at_once whole_bottle whole_packet enough_to enough_here on_myself to_my_head holding "
        "here_with_me around_my_neck against_my take_them_all swallow_them take_the_lot goodbye tonight "
        "it_will_be_over"
    ),
    "on-self": (
        "my_wrist/wrists/arm/arms/leg/legs/thigh/thighs/skin "
        "my_neck/veins/throat/stomach/head/temple/mouth/body/hand/hands "
        "myself me hurt_myself"
    ),
    "injures": (
        "cut cuts cutting burn burns burning burnt burned scratch* slash* slic* carv* slit hurt hurting "
        "harm harming bang* hit hitting punch* bruis* starv* pinch* stab stabbing bit biting"
    ),
    "meaning-it": (
        "again on_purpose to_feel feel_better feels_better makes_me_feel relief cope coping can_not_stop "
        "urge* deserve punish* deep deeper blade* razor* secret hide long_sleeves sleeves nobody_knows "
        "scars every_night every_day when_i_am_upset when_i_am_sad when_i_am_stressed numb hate_myself "
        "to_calm only_thing_that_helps with_a_lighter with_scissors compass sharpener want_to going_to "
        "started lately"
    ),
    "mishap": (
        "shav* cook* chop* kitchen accident* by_mistake slipped onion* bread vegetables peel* paper tin "
        "tin_can garden* washing_up grater ironing iron toast oven sunburn* cactus cat roses brambles "
        "hair nails nail_scissors fringe grass hedge carbs sugar down_on back_on corners costs hours tree "
        "wood cardboard wrapping playing football bike plaster hurt_my_back my_back lifting gym running "
        "haircut barber hairdresser shell tattoo carving_a pumpkin mosquito midge bites fabric pattern "
        "dress ribbon a_mosquito allergic eczema skipping tennis hiking moving_house sofa stubbed bus "
        "queue"
    ),
    # others
    "says": (
        "says say said saying told tells telling texted texts text wrote writes written posted posts "
        "messaged sent threat* keeps keep wants want talks talking is_going_to are_going_to trying tried "
        "admitted confessed begging rang called on_the_phone thinks feels wishes was_going_to has_been "
        "am_worried worried found afraid scared promise*"
    ),
    "their-death": (
        f"{_DEATH} kill_himself/herself/themselves killing_himself/herself/themselves hang_himself/herself "
        "hanging_himself/herself hurt_himself/herself/themselves harm_himself/herself "
        "hurting_himself/herself harming_himself/herself cut_himself/herself cutting_himself/herself "
        "end_his/her/their_life not_want_to_live not_want_to_be_here no_longer_want_to_live "
        "better_off_dead better_off_without nothing_to_live last_goodbye take_his/her/their_own_life "
        "take_his/her_life do_something_stupid do_something_to_himself/herself not_see_me/us_again "
        "not_be_here_tomorrow can_not_go_on jump jump_off top_himself/herself overdosed "
        "drink_himself/herself_to_death starv*_himself/herself self_harm* self_harming ended_it "
        "not_be_around no_point_in_living no_reason_to_live"
    ),
    "shut-in": (
        "locked_himself/herself/themselves shut_himself/herself bathroom bedroom_door not_open_the_door "
        "not_answer_the_door not_answering turned_off_his/her phone_off not_pick*_up no_answer barricaded "
        "gone_quiet went_quiet has_gone_missing ran_off run_off disappeared drove_off walked_out "
        "can_not_find"
    ),
    "their-means": (
        "pills tablets razor* blade blades knife gun rope noose goodbye suicide note letter sorry "
        "overdose medication bleach self_harm scars forgive love_you_always last_message end_it"
    ),
    "over-edge": (
        "on_the_roof/ledge/bridge/railing/railings/parapet/balcony/tracks/windowsill/edge "
        "on_the_wrong_side on_the_other_side_of_the_railing* on_the_outside_of_the over_the_railing* "
        "over_the_barrier over_the_edge climbed/climbing/climbs_over/onto/on/up/out "
        "off_the_bridge/roof/balcony/cliff/ledge edge_of_the_roof/bridge/platform/cliff/building/quarry "
        "going_to_jump about_to_jump threatening_to_jump hanging_off hanging_from top_of_the_multi_storey "
        "legs_over feet_over"
    ),
    "their-cuts": (
        "cutting_himself/herself/themselves cuts_on_his/her/their scars_on_his/her/their "
        "marks_on_his/her_arms/wrists cuts_all_over_his/her cut_his/her_wrists/arms slit_his/her "
        "burns_himself/herself hurts_himself/herself hurting_himself/herself cuts_himself/herself "
        "starving_himself/herself harming_himself/herself self_harming"
    ),
    "found-note": (
        "suicide_note goodbye_note goodbye_letter farewell_note found_~_note/letter left_~_note/letter"
    ),
    "note-sad": (
        "goodbye sorry forgive suicide suicid* dead die end gone farewell can_not_go_on tired_of_living "
        "missing"
    ),
    "hanged": "hanging_in hanging_from hanged_himself/herself found_~_hanging hung_himself/herself",
}  # fmt: skip
"""Each by its name."""

SCENES = {
    "SELF_HARM certain": (
        "i-do>>wish>>death | not-death story sport machine plants",
        "i perched | thrill sport story machine banter news mishap",
        "jump-urge | jump-fun thrill sport story machine banter news",
        "wish some-end>>ends-me i | sport story news banter machine chiding",
        "i-do>>injures>>limb-hidden | mishap sport story food news",
        "blade>on-self | mishap sport story food news hit-mild weapon-mild",
        "blade on-self injures | mishap sport story food news hit-mild weapon-mild",
        "means lethal i | story news plants food",
        "i-do unsure-self | sport story machine banter food chore",
        "i>not-here | place-only chore story sport",
        "i-do>>join bereft wish | only-grave story",
        "i-do>>posture>height brooding | thrill story news",
        "i-do>>means at-hand | food story news sport mishap banter",
        "i-do>>injures>on-self meaning-it | mishap sport story food",
        "brooding posture>height wish | thrill story news sport",
    ),
    "SELF_HARM told": ("i-do>>given-away leaving | tidy story news",),
    "DESPAIR certain": (
        "i nobody>>funeral | trip story sport",
        "if-gone uncared | trip sport story",
        "i>>burden life | tax machine sport",
        "i>>burden if-gone | tax machine sport",
        "weary life | chore story sport machine",
        "i no-point life | chore story sport machine place-only",
    ),
    "OTHERS told": (
        "they>>says>>their-death | story news sport not-death machine banter",
        "kin shut-in their-means | story news sport banter",
        "they>>over-edge | thrill story news sport",
        "they>>their-cuts | mishap story news sport",
        "found-note note-sad | story news sport tidy",
        "hanged | story news sport",
    ),
}  # fmt: skip
"""By danger, and by how far what stands around can take it back; see `signs`."""
