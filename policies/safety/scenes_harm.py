"""Violence that somebody suffers, and violence that the person may do: ideas and scenes. Plain data."""

from __future__ import annotations

IDEAS = {
    "hits": (
        "poured pours pouring threw_boiling threw_acid sprayed held_a_lighter set_fire locks_me_in "
        "locked_me_in ties_me tied_me hit hits hitting beat beats beating beaten beaten_up punch* chok* "
        "strangl* slap* kick* smack* whack* belted thump* stab stabs stabbed stabbing attack attacks "
        "attacked attacking push pushes pushed pushing shov* grab grabs grabbed grabbing drag drags "
        "dragged pull_me pulled_me pulls_me headbutt* throws threw thrown bit bites spat spits spit shake "
        "shakes shook pinned pins slam* burns burned whips whipped batter* knock* hurts hurt hurting "
        "throttl* squeezed twist* corner* trip trips held_me_down holds_me_down jumped_me squeezes pinch* "
        "raised_his_hand raised_his_fist raises_his_hand lays_into laid_into laid_hands lays_hands"
    ),
    "hit-me": (
        "over_me on_me at_me in_the_cupboard in_the_cellar in_the_basement in_the_shed in_the_dark me us "
        "my_face my_arm my_arms my_hair my_throat my_neck my_wrist my_head my_mum my_mother my_sister "
        "my_brother my_little_brother my_little_sister my_baby my_kid* my_son my_daughter the_baby "
        "the_kids the_children her mum my_child* my_stomach grandma things_at against_the_wall"
    ),
    "hit-mild": (
        "high_notes low_notes notes serve knocked_me_out_with knocked_me_sideways hit_me_that hit_me_like "
        "hit_me_when hit_me_how hits_me_hard_that beat_me_at beat_me_in beat_me_to beats_me beat_us "
        "hurt_my_feelings hurts_my_feelings feelings hurt_me_that hurts_me_that hurts_me_when hurts_me_to "
        "pushes_me_to pushed_me_to push_me_to pushing_me_to grabbed_me_a grab_me_a grabs_me_a "
        "pulled_me_aside pulled_me_over pulled_me_into_a_meeting threw_me_a_party threw_me_a throws_me_a "
        "kick_me_out_of_bed kicks_in threw_me_off threw_me_in_the_deep bites_me_in bit_of shook_my_hand "
        "shakes_my shook_hands shake_hands hugged held_my_hand news wave waves sun wind ball mosquito* "
        "midge* cat kitten puppy dog goose swan branch horse hamster parrot kisses swing swings "
        "on_the_swing trampoline ticket thought idea smell heat cold cold_air curiosity bill price prices "
        "reality realis* truth compliment knocked_me_off_my_feet knocked_on knock_on knocks_on knock_at "
        "knocked_out_of_the cup attack_of massage hairdress* dentist vaccin* jab needle hair_out_of "
        "pranks legs_my leg pulling_my_leg fell_over laundry shopping a_surprise surprise_party record "
        "eggs drum drums button buttons doorbell the_odds traffic pocket_money words_hurt the_right "
        "words_cut sarcas* comment comments teas* pram pushchair buggy wheelchair trolley hurts_me_most "
        "blanket covers grades marks results to_do_better harder challenge* beat_the_eggs toddler_bit "
        "baby_kicks baby_kicked baby_kick kicked_me_inside kicking_inside tummy nappy teeth breast* "
        "nursing cupboard shampoo shower dropped_my broke_up split_up dumped cheated lied hit_me_up "
        "push_the_button to_be_fair"
    ),
    "forces": (
        "not_give_me_my made_us makes_us makes_her makes_him have_to_sleep_with taking_me_abroad "
        "sending_me_abroad sending_me_away sending_me_back taking_me_to_another arranged_for_me "
        "want_me_to_marry marry_me_off to_marry_a force forces forced forcing make_me makes_me made_me "
        "making_me will_not_let does_not_let not_let_me not_let_us not_allow* not_allowed locks_me "
        "locked_me locked_us locks_us locks_her locks_him locked_in locked_up kept_me keeps_me holding_me "
        "trapped_me took_my takes_my taken_my controls control* tied_me ties_me threat* blackmail* "
        "sell_me sold_me"
    ),
    "forced-to": (
        "bedroom locked_me_in_the in_the_shed no_dinner take_our_clothes clothes_off sleep_with "
        "give_me_my_passport my_passport_back no_food sleep_on_the_floor to_marry marry_someone "
        "man_i_have_never never_met stranger_i_have much_older_man sex sleep_with_him/her/them/his touch "
        "do_things do_stuff things_i_do_not_want stuff_i_do_not_want do_not_want_to go_out leave_the "
        "leave_him go_home leave out_of_the_house the_house passport phone keys money my_bank bank_card "
        "food eat family friends mum marry marriage naked undress pictures photos videos work_without pay "
        "doctor work_all basement cellar room bathroom garage cupboard see_anyone see_my talk_to strip "
        "kiss prostitut* steal"
    ),
    "forces-mild": (
        "his_name laugh smile happy proud homework vegetables broccoli gym diet tidy boss_makes "
        "school_makes teacher_makes teacher_made dentist sport exam work_late tax taxes council kid_makes "
        "airport border customs police_took bouncer security screen_time video_games games x_box curfew "
        "bedtime sugar sweets pocket_money until_my_homework chores dishes wash_up washing_up revision "
        "makes_me_want dog cat makes_me_feel made_me_feel forgot locked_myself_out grounded bouncer_would "
        "took_my_order takes_my_breath took_my_advice takes_my_side took_my_seat took_my_parking "
        "took_my_spot make_me_coffee make_me_dinner made_me_dinner made_me_tea make_me_a made_me_a "
        "makes_me_a battery app website password hospital nurse doctor_will puppy took_my_photo "
        "takes_my_photo took_my_hand took_my_mind takes_my_mind quarantine lockdown covid library "
        "club_will airline gate pub"
    ),
    "abuser": (
        "manager supervisor colleague they foreman flatmate housemate roommate customer client driver "
        "doctor older_boy dave he she man boyfriend girlfriend husband wife partner dad father stepdad "
        "stepfather mum mother stepmum brother uncle cousin grandpa grandson son ex teacher coach priest "
        "neighbour landlord boss carer nurse stranger guy bloke someone babysitter lodger family friend "
        "pimp gang in_laws girls boys men tutor grown_man"
    ),
    "touches": (
        "touches_me touched_me touching_me take_our_clothes_off take_my_clothes_off clothes_off "
        "half_naked stands_by_my_bed stands_over_my_bed takes_pictures_of lets_himself_in what_he_does_to "
        "hand_up_my hands_up_my hand_in_my hand_on_my put_his_hand touch* grope* groping fondl* hand_up "
        "hand_down hands_down hand_on_my_thigh hand_under hands_under on_top_of_me takes_his_clothes "
        "took_off_his gets_undressed naked nude nudes rubs rubbed kisses_me gets_into_my_bed "
        "got_into_my_bed into_my_bed in_my_bed into_my_room in_my_room private_parts private_bits "
        "down_there special_game secret_game our_secret our_little_secret pictures_of_me pictures_without "
        "pictures_of_my_body without_clothes without_my_clothes show_him_my watch_me_shower "
        "watches_me_shower watches_me_undress watches_me_in_the_bath watches_me_in_the_shower "
        "exposed_himself flashed_at molest* sexually inappropriate*"
    ),
    "touch-bad": (
        "who_to_tell takes_pictures lets_himself do_not_remember pictures tell_anyone bed skirt top job "
        "thigh bum breast bottom dress leg shirt night not_want do_not_like not_like secret not_tell "
        "never_tell tell_anybody hurt hurts scared afraid crying stop alone when_mum when_everyone "
        "threat* drunk he_said no trying_to made_me makes_me wrong uncomfortable keeps forced force "
        "online stranger parents again coach uncle dad stepdad cousin teacher brother grandpa under_my "
        "my_skirt my_leg my_legs my_shorts my_pants my_trousers my_knickers without weird asked_me "
        "wants_me asks_me anybody boss bus train"
    ),
    "touch-mild": (
        "touched_by_your touching_story touching_speech touch_base keep_in_touch in_touch lost_touch "
        "screen touchscreen nerve touch_wood finishing_touch* cat dog kitten paint wet painting "
        "deeply_touched was_touched so_touching cooking food guitar nude_painting nude_lipstick gallery "
        "monster teddy tidy vacuum hoover laundry nurse massage hairdress* life_drawing soft_touch "
        "rub_off therapist physio surgeon"
    ),
    "raped": (
        "rape raped raping rapes sexually_assaulted sexual_assault molested assaulted_me spiked "
        "trafficked abducted kidnapped"
    ),
    # followed, watched, broken in
    "stalks": (
        "driving_slowly_behind ringing_the_bell ringing_my_bell stands_at staring_up star*_up_at "
        "lets_himself_in driving_behind car_behind coming_for_me come_for_me released sat_in_a_car "
        "sitting_in_a_car sits_in_his_car in_a_car_outside watching_the_door watching_the_house "
        "watching_our know_where_my know_where_we know_where_i knows_where_my sends_pictures_of "
        "pictures_of_my_front follow following followed follows stalk* chasing chased watching_me "
        "watches_me watching_my staring_in star*_at_my_window looking_in_my looking_through_my "
        "waiting_outside waits_outside waits_for_me_outside standing_outside stands_outside "
        "parked_outside sitting_outside hanging_around_outside lurking loitering turning_up turns_up "
        "turned_up showing_up shows_up shown_up knows_where_i_live found_out_where tracker tracking "
        "tracks_my tracks_me air_tag airtag tailing tailed creeping behind_me "
        "keeps_ringing/calling/phoning/texting/messaging/coming/driving not_leave_me_alone "
        "not_stop_calling/texting/coming/messaging sends_me sent_me hidden_camera camera_in_my spying "
        "spies spyware goes_through_my got_into_my_phone come*_round_and_bang* banging_on knocking_on "
        "notes_through comes_to_my_house walks_behind hundred_times cut_my_tyres slashed_my_tyres "
        "tried_to_get_me_in pull_me_into in_his_car/van into_his_car/van into_a_car/van into_the_car/van "
        "in_the_van"
    ),
    "stalk-bad": (
        "three_in_the_morning hood at_night bed turned_four_times all_the_way released coming_for_me "
        "behind_me nights running kids_go_to take_them school outside_my every_night every_day "
        "every_morning all_week this_week week scared afraid terrified frightened night dark home flat "
        "work house car window door ex outside again never_met not_stop alone van street police "
        "where_i_live where_i_work photos_of_me pictures_of_me threat* since_i_left broke_up i_left_him "
        "court_order restraining now back_from dead_animals bus phone everywhere_i_go grab* dragged"
    ),
    "stalk-mild": (
        "instagram twitter tiktok facebook social_media youtube linkedin spotify strava dog puppy cat "
        "kitten duck* goose chicken lamb recipe instructions leader tour guide satnav sat_nav orders suit "
        "trend fashion doctor_is_advice parcel* delivery courier order amazon dhl uber taxi bus_is "
        "train_is postman moon shadow hotel parents_turned turned_up_late turned_up_early turns_up_late "
        "late_again early party volume heating radio telly tv diary blog channel series programme fitness "
        "calories steps calorie period weather storm team club advice news deer fox birds pigeons "
        "wildlife mosquito* school_bus toddler baby daughter_follows son_follows kids_follow "
        "everywhere_even toilet dreams dream christmas_card* flowers birthday_card postcard postcards "
        "match watching_my_weight watching_my_diet watching_my_figure watching_my_money "
        "watching_my_favourite band fans queue tickets ads adverts sun rain neighbours_kids "
        "trick_or_treat* carol* salesman election leaflets mobility"
    ),
    "intruder": (
        "bad_man strange_man man_in_our man_in_my broken_into broke_into breaking_into breaking_in "
        "broke_in broken_in get_in getting_in got_in come_in kick*_the_door kick*_my_door kick*_in "
        "smash*_the_window smashed_the_glass break_the_door break_down_the_door breaking_down "
        "trying_the_door trying_the_handle trying_the_window rattling climbing_in climbing_through "
        "climbed_in in_my_house in_the_house in_our_house in_my_flat in_the_flat in_my_garden "
        "in_the_garden in_my_kitchen in_my_room in_my_bedroom in_the_kitchen in_the_hall downstairs "
        "upstairs in_the_attic in_the_loft at_the_back_door at_the_window at_my_window outside_my_window "
        "outside_my_door at_the_door at_my_door picking_the_lock through_the_letterbox through_the_window "
        "forcing_the_door footsteps torch burglar* intruder* robber* robbing robbed walking_about "
        "walking_around moving_about creeping hiding_in"
    ),
    "unknown": (
        "letter they car phone_call number someone man men stranger* somebody burglar* intruder* people "
        "robber* lads footsteps voices noises noise figure guy bloke he ex gang he_is masked balaclava"
    ),
    "intruder-bad": (
        "bad_man strange_man at_work mum_is_out dad_is_out nobody_home home_alone mums alone scared "
        "afraid frightened terrified hiding hide whisper* police 999 911 help do_not_know_him "
        "not_know_who no_idea_who nobody_else should_be_alone live_alone on_my_own knife gun crowbar bat "
        "mask masked screwdriver middle_of_the_night broken_glass glass locked_myself under_the_bed "
        "wardrobe trying_to tried_to upstairs_with can_hear breaking smash* kick* bang* break broken "
        "not_go_away threaten* staring star* in_here_with strang* right_now now breaking_in robbed tied"
    ),
    "intruder-mild": (
        "fixing mending repairing installing measuring wet_paint "
        "plumber electrician builder builders postman parcel delivery guests visitor* cleaner party dog "
        "cat fox mouse mice bat birds pigeon rats in_laws grandchildren kids decorat* painter carol* "
        "jehovah window_cleaner gardener neighbours_dog husband_snor* telly tv on_telly wifi account "
        "email facebook laptop password phone boiler washing_machine delivered singing hedgehog badger "
        "squirrel wasp spider wasps salesman sales_man canvass* milkman santa father_christmas meter "
        "engineer friend_is_here piano_tuner takeaway pizza can_not_get_in not_get_in locked_out keys "
        "months_ago years_ago viewing estate_agent deal hugs"
    ),
    # threats against the person
    "will": (
        "is_going_to are_going_to was_going_to will wants_to want_to about_to trying_to tries_to tried_to "
        "threatened_to threatens_to threatening_to said_he_would said_she_would says_he_will "
        "says_she_will says_they_will says_he_is_going_to swears_he_will swore_he swore_to vowed_to "
        "coming_to would keeps_saying_he says_he said_he said_they says_they going_to says_she said_she "
        "said_would"
    ),
    "do-me": (
        "take_my_child/son/daughter/baby/kids take_my_little grab_my send_me_away keep_me_quiet "
        "kill/hurt/stab/shoot/beat/rape/murder/strangle/cut/batter/burn/get/find/slash/drown/attack/break/smash/do_me "
        "kill/hurt/stab/shoot/beat/rape/murder/strangle/cut/batter/burn/find/attack_us/my/the_kids/our/her "
        "kill/hurt/stab/shoot/beat/rape/murder/strangle/cut/batter/burn/find/attack_us/my/the_them/him/mum "
        "kill_himself_and stab_everyone burn_the_house burn_my_house burn_our come_after_me come_for_me "
        "come_and_get_me get_me_after make_me_disappear throw_acid finish_me bury_me take_the_kids_and "
        "put_me_in_hospital put_me_in_the_ground drown_the kick_my_head break_my_neck break_my_legs "
        "break_my_arm cut_my_throat do_me_in run_me_over smash_my_face smash_my_head break_my_fingers "
        "shoot_up sell_me marry_me_off"
    ),
    "chiding": (
        "if_i_eat pizza boss when_he_sees when_she_sees when_they_see when_she_finds when_he_finds "
        "when_he_hears when_she_hears if_i_forget if_i_am_late if_i_lose if_i_break if_i_do_not if_this "
        "if_the if_that for_losing for_forgetting for_breaking for_being_late for_eating for_this "
        "for_that because_i_forgot because_i_lost because_i_broke help_me_move help_me_with help_me_find "
        "get_me_a get_me_some get_me_to get_me_in get_me_out_of_bed get_me_up get_me_started find_me_a "
        "find_me_some do_me_a do_me_good do_me_no do_me_the let_me cut_me_some cut_me_a cut_my_hair "
        "cut_my_nails beat_me_at beat_me_in beat_me_to beat_us_in beat_us_at find_my find_the find_our "
        "find_her find_him find_them get_my get_our get_us shoot_me_an shoot_me_a burn_my_cd kill_my_vibe "
        "kill_my_time hurt_my_feelings hurt_her_feelings hurt_his_feelings break_my_heart beat_my_record "
        "beat_my_time beat_my_score beat_them beat_him beat_her heat weather cold stairs boots shoes bill "
        "commute late mess essay exam homework landlord teacher deadline report sunday_roast "
        "break_my_concentration cut_my_hours cut_my_salary cut_my_pay cut_my_benefits cut_my_toenails "
        "cut_my_sandwich cut_my_cake cut_my_bread cut_the cut_them cut_him cut_her break_the_news "
        "break_my_promise break_my_diet break_my_lease smash_my_target burn_the_dinner get_me_fired"
    ),
    "scolder": (
        "mum mother wife boss dad teacher coach landlord missus manager editor professor girlfriend "
        "accountant dentist"
    ),
    "really": (
        "stranger man_is tell_anyone what_he_does honour family_honour gun knife outside door coming "
        "drunk police afraid scared terrified hide hiding serious tonight means_it if_i_leave if_i_tell "
        "the_kids found_me knows_where threat* help locked hammer axe bottle swears rage angry "
        "and_himself petrol next_time restraining prison released bail he she ex they acid again "
        "found_out"
    ),
    "weapon": (
        "gun knife knives pistol rifle shotgun machete axe hammer crowbar blade firearm revolver bomb "
        "grenade baseball_bat broken_bottle sword weapon weapons screwdriver handgun petrol_bomb chainsaw"
    ),
    "weapon-here": (
        "got_a has_a with_a holding_a pulled_a pulled_out at_me at_us on_me on_us at_my to_my outside "
        "chasing coming threaten* point* waving wielding hostage against_my in_the_street in_school "
        "in_the_shop running_around came_at_me/her/him/us after_me swinging in_his_hand in_her_hand "
        "in_his_bag in_her_bag at_school to_school under_his_coat shows_me put_a him her inside "
        "my_brother my_dad behind_me to_his_head to_her_head"
    ),
    "weapon-mild": (
        "chef cook* kitchen_knife_set licen* hunt* toy baseball_game cricket costume museum collect* "
        "drawer butter bread cheese range carpenter nail nails cake dishes steak sharpen* nerf water_gun "
        "glue_gun hot_glue hair shed massage_gun record rock_band top_gun set_of ikea picture_frame hang "
        "hanging_a diy toolbox tool screws screw shelf shelves wood logs plaster cupboard dad_bought "
        "bath_bomb photo_bomb dough present carving turkey ham salami letter_opener swiss scout camping "
        "whittl* table napkin fork spoon dishwasher price_gun deodorant caulk* concert solo guitar "
        "smoking_gun son_of_a jump_the stick_to starting speed_gun thor throwing_axes axe_throwing "
        "for_christmas flat_pack bagpipe* gardener hedge antique wall sword_fight* tattoo*"
    ),
    "shots": (
        "gunshots gun_shots shots_fired shots gunman gunmen shooter shooting_at hostage* terrorist* bomb "
        "explosion exploded stabbed stabbing knifed shot_at been_shot was_shot got_shot got_stabbed "
        "got_knifed"
    ),
    "here": (
        "here outside near in_my in_our in_the_street in_the_school in_the_building in_the_shop "
        "in_the_mall in_the_hall downstairs next_door hear heard just now right_now we_are hiding "
        "people_are_running bleeding on_the_ground my_mate my_friend my_brother my_son in_the_leg "
        "in_the_chest in_the_stomach in_the_back_of_the_leg help at_work round_the_corner"
    ),
    "shots-mild": (
        "espresso tequila vodka whisky jaeger penalty free_throw goal photo* camera shots_of wide_shot "
        "coffee bath_bomb vaccine flu covid jab fireworks moon_shot long_shot best_shot bar pub hen "
        "drinks golf putt in_the_back by_my_colleague photographer film screen_shot slot price upset "
        "celebration birthday arrow basket cooking baseball clay hot_shot mug_shot ad advert hunting "
        "years_ago grouse pheasant* duck news wedding"
    ),
    "beaten-now": (
        "kicking/punching/breaking_~_ribs/head/face/teeth in_a_headlock smashing_his/her "
        "slashed/slashing_my/his/her_~_arm/face/hand/leg tried_to_snatch tried_to_rob "
        "kicking/beating/punching/hitting/robbing/attacking/choking/dragging_~_man/woman/boy/girl/kid "
        "kicking/beating/punching/hitting/robbing/attacking/choking/dragging_~_lady/person/lad/bloke/guy/pensioner "
        "kicked/beat/beaten/punched/robbed/attacked/stabbed/choked/dragged_an/a/this/some_~_man/woman/boy/girl/kid "
        "kicked/beat/beaten/punched/robbed/attacked/stabbed/choked/dragged_an/a/this/some_~_lady/lad/bloke/guy "
        "kicked/beat/beaten/attacked/stabbed_an/a/this/some_~_pensioner "
        "beating_up beating_him/her/them/a/his/my kicking_him/her/them/a/his/my_head "
        "attacking_him/her/a/my/someone/people stabbing_him/her/a/my/someone/people "
        "robbing_a/an/the/him/her/them strangling_him/her/my choking_him/her/my "
        "hitting_him/her/them/his/a/the_kid/wife/child/boy/girl/woman/mum/head/face/again being_attacked "
        "being_beaten being_robbed being_mugged being_raped being_stabbed being_hit being_hurt "
        "being_kicked being_dragged being_abused being_followed being_held being_threatened being_bullied "
        "getting_beaten getting_attacked getting_stabbed getting_mugged getting_kicked getting_robbed "
        "jumped_him jumped_my jumped_on_him mugg* got_jumped dragging_her/him/a "
        "dragged_her/him/a_girl/woman hurting_her/him/the/his/my knocking_her "
        "slapping_her/him/the/his/a/my/kids smacking_her/him/his/the/a shaking_the_baby shaking_her_baby "
        "punching_a/his/her/him slaps_my/the/his/her/him slaps_mum hits_my/his/the/her/mum hits_my_mum "
        "beats_my/his/the/her/mum hit_my/his_mum/wife/sister/brother/kids/girlfriend kicks_my/his/her "
        "beat_up_my/his beats_up_my/his beaten_up_by"
    ),
    "beaten-mild": (
        "egg eggs drum* record carpet* cream sales bushes clock traffic_lights ball post bar brakes "
        "wall_with target targets gym bag bags punch_bag punching_bag buttons ceiling cards cake hay "
        "buffet sun tyres chess uno fifa mario race snooker tennis his_own habit football panel feelings "
        "puppet parrot queue weather heat delivery tackled attack_on_the phone keyboard teas* dog cat "
        "bone garden_fence can_of in_the_polls followed_on polls fridge vending_machine cold virus flu "
        "cancer odds team teams league cup on_the_pitch bed_frame snooze horn jackpot shops nightclub "
        "town arguments argument debate followers being_followed_by being_hit_by_a_cold"
    ),
    "screams": (
        "scream* crying_for_help shout*_for_help call*_for_help yelling_for begging thuds blows smashing "
        "things_breaking glass_breaking crash_and bangs stop_it please_stop pleading crying_and_banging"
    ),
    "next-door": (
        "next_door neighbour* neighbor* through_the_wall upstairs downstairs flat_above flat_below "
        "outside street stairwell hallway corridor alley other_side_of_the_wall"
    ),
    "screams-bad": (
        "help hit* hurt* thud* stop_it kill* child kid kids woman wife man girl glass bang* then_silence "
        "gone_quiet went_quiet stopped husband blood afraid crying beating"
    ),
    "screams-mild": (
        "football match goal karaoke party concert playing playground ice_cream rollercoaster laughing "
        "puppy fox foxes gulls baby_cries singing trampoline fireworks birthday spider seagulls diy "
        "drill* builders teething parrot tv telly film song gig fans opera cup pool paddling game xbox"
    ),
    # elders and children
    "frail": (
        "mum mother dad father grandma grandpa grandmother grandfather old_lady old_man me him her "
        "resident* baby kids child children toddler aunt uncle son daughter stepson stepdaughter she he "
        "my"
    ),
    "keeper": (
        "carer carers care_home nurse nurses grandson granddaughter son daughter nephew niece staff "
        "stepmum stepdad childminder nursery babysitter teacher aunt uncle parents mum dad neighbour "
        "lodger home_help foster they he she"
    ),
    "mistreats": (
        "slap* shov* hit hits hitting pinch* ties tied drag* shout*_and_hit starv* leaves_her_in "
        "leaves_him_in left_her_in_her_own not_feed* not_given_food no_food takes_my_pension "
        "takes_her_pension takes_his_pension takes_my_money takes_her_money takes_all_my takes_all_her "
        "took_all_my steal* steals_my stealing_my locks locked rough bruise* burns twists threaten* beats "
        "kicks smacks force_feed* ties_me shakes throws"
    ),
    "mistreat-bad": (
        "when_i_say_no when_no one_is nobody_is_looking not_looking bruis* every_time scared afraid "
        "crying pension money food in_her_room in_his_room in_my_room in_the_dark cupboard shed "
        "outside_in_the no_dinner because not_supposed told_me_not nobody_believes belt days all_day "
        "for_days wet_the_bed hungry arm arms hair face head"
    ),
    "mistreat-mild": (
        "feed_the match game keys bike_lock bank sales football door_locks house phone shed_door tennis "
        "pastry dough nails show volleyball cards party ball piano shopping homework bathroom_door peanut "
        "boots lock_up the_lawn dog cat hamster birds windows laces tie shoelaces hair_up rucksack socks "
        "toys tantrum*"
    ),
    "unsafe": (
        "scared_of_him/her/my/them scared_to_go_home/back afraid_of_him/her/my/them "
        "afraid_to_go_home/back scared_of_what_he/she/they afraid_of_what_he/she/they "
        "frightened_of_him/her/my/them terrified_of_him/her/my/them not_feel_safe not_safe "
        "scared_to_be_alone_with scared_at_home frightened_at_home frightened_to_go_home "
        "walk*_on_eggshells scared_he scared_she scared_they afraid_he afraid_she not_want_to_go_home "
        "not_dare_go_home can_not_go_home hiding_from ran_away_from run_away_from running_away_from fled "
        "escape* get_away_from_him/her/them"
    ),
    "rage": (
        "drunk drinks hit* beat* angry violent temper rage shout* smash* hurt* belt knife gun home "
        "husband stepdad dad boyfriend ex kids night found_me kill* threw throw* lose_it finds_me "
        "finds_out when_he what_he_might what_he_will coming_back bruises yell* breaks_things punching "
        "kids_are_not"
    ),
    "rage-mild": (
        "spider* dog dentist exam* heights lightning thunder flying mouse storm clowns ghost* roller "
        "surprise cooking driving test interview teacher_is_going boring not_like_me laugh reaction "
        "opinion marks report grades mess ladder password online maths leave_me no_longer_love cat swan "
        "geese escape_room wifi cows disappoint* gets_ill will_fall hospital_appointment prison_break zoo "
        "gym commute leave_school spreadsheet"
    ),
    "violence": (
        "domestic_violence domestic_abuse abusive violent_towards violent_with violent_again gets_violent "
        "got_violent turned_violent black_eye broke_my_nose broke_my_jaw broke_my_arm broke_my_rib* "
        "fractured_my loosened_my knocked_my_teeth hands_round/around_my_neck "
        "hands_round/around_my_throat hand_round/over_my_throat/mouth hands_around_her_neck by_the_throat "
        "by_the_hair pinned_me_against pinned_me_down held_me_down against_my_will held_hostage "
        "locked_in_the_basement genital mutilat* forced_marriage against_the_wall_by honour_killing"
    ),
}  # fmt: skip
"""Each by its name."""

SCENES = {
    "VIOLENCE told": (
        "abuser>>touches>>touch-bad | touch-mild story news forces-mild",
        "abuser>>touch-bad>>touches | touch-mild story news forces-mild",
        "abuser>>forces forced-to | forces-mild story news sport machine banter",
        "unknown>>stalks stalk-bad i | stalk-mild story news sport machine banter",
        "unknown>>intruder intruder-bad | intruder-mild story news sport machine banter",
        "they>>will>>do-me really | chiding story news sport machine banter scolder",
        "they>>will>>do-me afraid | chiding story news sport machine banter",
        "they>weapon-here>>weapon | weapon-mild story news sport banter machine food",
        "they>>weapon>>weapon-here | weapon-mild story news sport banter machine food",
        "shots here | shots-mild story news sport machine",
        "they>>beaten-now | beaten-mild story news sport machine",
        "screams next-door screams-bad | screams-mild story news sport",
        "keeper>>mistreats frail mistreat-bad | mistreat-mild story news sport machine hit-mild",
        "unsafe rage | rage-mild story news sport machine",
        "burglar here | intruder-mild shots-mild story news sport machine banter",
        "they>>hits>hit-me | hit-mild story news sport machine banter plants food",
        "raped i | story news sport machine",
        "violence | story news sport touch-mild machine",
    ),
}  # fmt: skip
"""By danger, and by how far what stands around can take it back; see `signs`."""
