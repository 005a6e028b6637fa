"""Illness and injury: ideas and scenes of medical emergencies, of grown-ups, children and the old. Plain data."""

from __future__ import annotations

IDEAS = {
    "sufferer": (
        "i me my he she him her his they it_is someone mum mother dad father husband hubby wife partner "
        "boyfriend girlfriend brother sister son daughter uncle aunt* cousin nephew niece friend mate "
        "roommate flatmate neighbour neighbor grandma grandpa grandmother grandfather grandson "
        "granddaughter man woman guy bloke lad lady girl boy baby toddler newborn infant kid child "
        "children colleague coworker boss teacher patient customer stranger passenger cyclist driver "
        "player runner little_one person old_man we everyone twin lodger builder gardener window_cleaner "
        "gran missus fella chap missis teammate"
    ),
    "near": (
        "he she him her his they someone mum mother dad father husband hubby wife partner boyfriend "
        "girlfriend brother sister son daughter uncle aunt* cousin nephew niece friend mate roommate "
        "flatmate housemate neighbour neighbor grandma grandpa grandmother grandfather grandson "
        "granddaughter man woman guy bloke lad lady girl boy baby toddler newborn infant kid child "
        "colleague coworker boss teacher customer stranger passenger cyclist driver player runner "
        "little_one person old_man twin builder gardener window_cleaner missus fella chap lodger teammate "
        "bestie pensioner student classmate"
    ),
    # unconscious
    "senseless": (
        "not_woken_up not_woken not_wake_up not_say_my/his/her_name not_get_her_to not_get_him_to "
        "collapsed collapses unconscious unresponsive passed_out blacked_out out_cold keeled_over slumped "
        "slumped_over lifeless not/never/wont_~_wake/waking/woken "
        "not_~_respond*/react*/answer*/moving/move/talk* not_~_speaking not_~_get_him/her_to_wake "
        "not_~_open*_his/her_eyes not_~_get_a_response no_response no_reaction "
        "not_~_wake_him/her/them/my/mum/dad not_breathing not_~_breathing stopped_breathing no_pulse "
        "not_find_a_pulse not_~_pulse turned_blue turning_blue gone_blue going_blue went_blue looks_blue "
        "is_blue lips_are_blue lips_~_blue blue_in_the_face blue_lips gone_grey gone_gray gone_white "
        "went_white went_grey gone_limp went_limp limp floppy gone_stiff went_stiff rigid eyes_rolled "
        "eyes_are_rolled eyes_~_rolled eyes_rolling staring_into_space not_coming_round not_conscious "
        "fainted gone_cold is_cold stone_cold barely_breathing hardly_breathing breathing_funny "
        "breathing_strange* breathing_is_weird gasping gurgling rattling snoring_strange* not_respond "
        "not_come_round fitting foaming frothing convuls* seizing seizure* having_a_fit having_fits "
        "had_a_fit twitching jerking shaking_all_over unrousable face_down dropped_to_the_floor "
        "dropped_to_the_ground went_down_like hit_the_deck flat_out_on_the lost_consciousness "
        "in_and_out_of_consciousness"
    ),
    "only-asleep": (
        "cat purring parcel milk blue_eyes beautiful alarm teenager* school lazy lie_in sunday breakfast "
        "for_school for_work film match game over_homework bathroom_is talking_to_me not_talking_to "
        "speaking_to_me not_speaking texts text calls emails email messages message phone_calls "
        "moving_house not_moving_to about_the over_the_price because_i_forgot laughing laughter "
        "sofa_after giggling giggles over_the_bill tooth teeth wound bruise wifi internet reply replies "
        "snoring door_open nappy_change nap napping peaceful* handshake lettuce flag smurf jeans dress "
        "hair paint over_the_mess over_the_money"
    ),
    "down": (
        "funny_turn took_a_turn lying_on lying_in lying_at on_the_floor on_the_ground on_the_pavement "
        "fell_over fallen fell_down fell_off fell_from collapsed found_him/her tripped slipped gone_down "
        "went_down on_the_kitchen_floor on_the_bathroom at_the_bottom_of_the_stairs bottom_of_the_stairs "
        "in_the_road in_the_bath in_the_garden in_the_bushes slumped"
    ),
    "silent": (
        "not_~_talk*/speak*/answer*/respond*/move/moving/react*/wake/get_up/breath*/make_sense "
        "not_talking not_getting_up groaning moaning bleeding blood confused mumbling strange funny_noise "
        "weird grey pale cold not_know_where not_make_sense head hip can_not_get stuck hurt unconscious "
        "leg leg_is crooked twisted"
    ),
    # breath
    "no-air": (
        "can/could_not_~_breathe can/could_not_get_~_breath can/could_not_get_~_air "
        "can/could_not_catch_~_breath not_breathe not_breathing not_get_enough_air no_air short_of_breath "
        "struggl*_to_breathe struggl*_for_breath/air hard_to_breathe hard_to_get_~_breath hardly_breathe "
        "barely_breathe difficult*_breathing trouble_breathing fighting_for_breath/air/every gasp* "
        "gasping_for suffocat* choking chokes chok* throat_~_clos* throat_is_closing throat_~_tight* "
        "throat_~_swell* throat_is_swollen wheez* airway* "
        "breathing_~_fast/hard/difficult/laboured/funny/shallow/noisy breath_~_short lungs_are "
        "can_not_swallow_or drowning_in_my breathless out_of_breath"
    ),
    "easy-air": (
        "jeans tight_dress corset trousers zip bra laugh* giggl* hysterics run running jog* ran marathon "
        "gym workout exercise stairs hill uphill climbing cycling spinning dancing football squash tennis "
        "smell smelly perfume fart farts crowd_of choke_up choked_up speech anthem so_beautiful beautiful "
        "hug hugging mask costume yoga meditat* deadline* emails work_is busy boss market economy traffic "
        "under_pressure penalty engine takes_my took_my room_to hay_fever pollen humid hot_in belt full "
        "stuffed ate_too_much sari waistcoat dust dusty snorkel story film game excited hold_my_breath "
        "singing trumpet stage in_this_heat stuffy chimney rent bills artichoke choke_hold car_choke "
        "the_choke the_election keep_fit pollution wheezy_old car"
    ),
    "breath-need": (
        "now inhaler asthma ambulance help suddenly getting_worse panic* chest lips blue peanut nut nuts "
        "bee wasp stung throat tongue faint dizzy heart smoke food_stuck lying baby at_rest tonight "
        "sitting minutes allerg* worse since allergic swell* he_is she_is my_mum my_dad my_wife "
        "my_husband can_not_speak speak morning"
    ),
    # heart, stroke
    "chest": "chest breastbone sternum ribcage heart",
    "chest-bad": (
        "sitting_on standing_on tight* pressure crush* squeez* heavy pain pains painful hurt hurts "
        "hurting ache aching elephant gripp* grip clutch* holding_his/her/my burning stabbing vice weight "
        "band racing_and pounding fluttering skipping_beats beating_funny stopped killing thumping "
        "irregular going_mad giving_out"
    ),
    "heart-mild": (
        "heartburn cough* heartbreak* broke breaks broken workout push_ups bench_press muscle sunburn* "
        "wax* of_drawers treasure freezer love loved crush_on happy proud miss_him miss_her misses grief "
        "breakup by_heart heart_to_heart presentation stage sad homesick news song laugh* laughing "
        "at_heart heart_of_gold set_my_heart bless cold tattoo* film interview date kissed kiss saw_her "
        "saw_him chest_infection chest_hair hearts_and heart_is_set heart_goes_out heart_sank heart_melt* "
        "indigestion_tablet spicy chest_freezer wallet price_of puppy puppies he_left she_left left_me "
        "for_those for_the_people those_poor war rejected concert artichoke heavy_heart exam engine "
        "beat_when poor_thing goal penalties losing lost_my_dog for_her for_him excited nerves nervous "
        "before_the family_left alone bottle_of"
    ),
    "heart-word": (
        "heart_attack cardiac_arrest having_a_stroke stroke brain_bleed aneurysm anaphyla* aortic "
        "blood_clot pulmonary_embolism sepsis meningitis"
    ),
    "heart-now": (
        "think having now is_having am_having signs like_a help might_be could_be right_now he_is she_is "
        "i_am again looks_like suspect ambulance another"
    ),
    "heart-idiom": (
        "gave_me gave_us nearly almost nearly_gave nearly_had price bill of_luck of_genius spider "
        "when_i_saw when_he_jumped when_she_jumped jumped_out surprise midnight swim* brush breast_stroke "
        "butterfly_stroke backstroke golf on_a_plate have_a_heart_attack_when have_a_heart_attack_if "
        "symptoms_of signs_of_a what_are statistics cat dog paint* survivor* stroke_of ward unit "
        "paper_about first_stroke oar rowing strokes of_brilliance tap_in years_since recovering "
        "recovered rehab since_his_stroke since_her_stroke since_my_stroke after_his after_her after_my "
        "ever_since history_of risk prevent* in_case when_she_sees when_he_sees father_died died_of "
        "died_from died_after mum_died passed_away lost_my lost_him lost_her had_my had_his had_her"
    ),
    "stroke-sign": (
        "face_~_droop* droop* drooping mouth_~_drooping/hanging/slid*/crooked/funny "
        "face_~_fallen/slid*/slipped/funny/lopsided/numb/one_side one_side_of_his/her/my_face lopsided "
        "slurr* words_~_wrong/jumbled/muddled/funny words_not_~_coming/come/make "
        "speech_~_wrong/funny/gone/slurred/jumbled/strange talking_gibberish talking_nonsense "
        "talking_rubbish talking_funny speaking_funny gibberish not_~_get_~_words not_~_talk_properly "
        "not_~_speak_properly not_make_sense not_making_sense mumbl* "
        "arm/arms/leg/legs/side/hand/face_~_numb/dead/weak/paraly*/useless/limp/floppy/heavy "
        "not_~_lift/move/feel/raise_~_arm/arms/leg/legs/hand/side/face/fingers/toes not_~_feel_~_side "
        "not_~_see_~_eye/eyes/anything arm_~_not_~_work* leg_~_not_~_work* "
        "arm/leg/hand/side_has_stopped_working arm/hand/leg_~_stopped_working arms/legs_~_gone/went "
        "gone_blind went_blind lost_~_sight lost_~_vision lost_the_sight seeing_double double_vision "
        "vision_~_gone/blurr*/double worst_headache thunderclap headache_like/of_my_life "
        "can_not_remember_~_name/own not_know_~_own_name not_know_who_i_am not_recogni* does_not_know_me "
        "does_not_know_who does_not_know_where dribbling_out can_not_smile smile_~_crooked/lopsided/funny "
        "smile_on_one_side smiles_on_one_side lost_the_use walking_into_things lost_all_feeling "
        "no_feeling_in"
    ),
    "stroke-when": (
        "strange funny face suddenly sudden just now this_morning since minutes one_side left right_side "
        "half_of all_of_a today woke_up think is_having can_not help scared confused keeps worst tonight "
        "hour side head headache of_nowhere he_is she_is is_not_making talking words"
    ),
    "stroke-mild": (
        "dentist pins_and_needles slept_on sat_on sitting_cross drunk drink drinking wine beers gym "
        "workout dentures new_glasses glasses fog microphone cold_hands ice snow freezing_outside leg_day "
        "plaster accent foreign french german spanish exam physics maths teacher politician boss "
        "instructions manual jargon sleeves lyrics flowers tulips plants eyelid_surgery tired_after phone "
        "screen picture video dark lights prime_minister cushion dead_leg massage toddler_talk "
        "learning_to_talk toddler_is_learning crossed_legs for_years dementia alzheimer* homework email "
        "contract telly tv sea_view play darts hard_to_hear massage_chair"
    ),
    # blood, wounds
    "blood": "blood bleed* bleeds haemorrhag* hemorrhag* gushing spurting",
    "blood-bad": (
        "lot lots loads everywhere not_stop not_stopping can_not_stop not_~_stop pouring pour gush* "
        "spurt* all_over heavily heavy badly deep soaked soaking puddle pool_of through_the "
        "through_the_towel towel fast head neck throat ear ears wrist artery stomach thigh cough* vomit* "
        "throwing_up thrown_up sick spit* spat poo toilet pregnant non_stop severely mouth bits_of clots "
        "losing_a buckets down_his down_her down_my spraying out_of_his out_of_her coming_out ambulance "
        "no_sign pressing bandage"
    ),
    "blood-mild": (
        "test tests donat* give_blood giving_blood blood_pressure sugar sample film game nosebleed* "
        "orange oranges type period periods gums radiator money cash steak vampire* brothers thicker bank "
        "moon hell new_blood relative* cold_blood bad_blood edge goals heart_bleeds points company "
        "cartridge ink ketchup paint colours dye noses brakes brake black_pudding half_brother "
        "in_my_blood royal_blood bloodline blood_orange season tie stain blood_group runs_in blood_work "
        "bloods profit* heating"
    ),
    "wound": (
        "hand/arm/finger/foot_went_in_the_blender/mower/saw/machine/grinder/fan "
        "leg/leg's/arm/foot_~_pointing_the_wrong bone_showing bone_is_showing skin/skins_~_coming_off "
        "skin_~_peeling bit_~_face bitten_~_face chopped_off chopped_~_off cut_off_~_finger/thumb/toe "
        "sliced_off sliced_~_off severed hanging_off hanging_by bone_~_sticking/poking/coming/out "
        "see_the_bone see_bone down_to_the_bone through_the_skin "
        "stuck_in_~_leg/arm/eye/chest/stomach/hand/foot/neck/head/thigh "
        "gone_through_~_hand/foot/leg/arm/finger went_through_~_hand/foot/leg/arm/finger/thumb "
        "cut_~_really_deep cut_~_deep deep_cut gash gashed sliced_~_open split_~_head split_~_open "
        "impaled stabbed_in_~_leg/arm/chest/stomach/back/neck lost_~_finger/fingers/toe leg_is_bent "
        "leg_~_wrong_angle arm_~_wrong_angle arm_is_bent wrong_way_round wrong_angle "
        "crushed_~_hand/leg/foot/fingers/arm trapped_~_hand/arm/leg ripped_~_off ripped_~_open torn_~_off "
        "shot_in_the leg_~_under arm_~_caught hand_~_caught stuck_in_the_machine sleeve_got_caught "
        "hair_~_caught broken_neck broke_~_neck broken_back broke_his/her_back"
    ),
    "wound-mild": (
        "to_get_here to_be_here bus_was tree branch bread onion carrot hair fringe cake film book game "
        "wall hedge jeans trousers shirt zip song price prices sofa cushion button label corner "
        "wing_mirror wing lost_property sim_card head_start bush lawn stuck_in_traffic log logs sign "
        "painting wallpaper joke memory hand_in_hand shop slogan years_ago"
    ),
    "head-blow": (
        "hit/banged/bumped/cracked/smacked/bashed/knocked/whacked_~_head fell_~_head "
        "fell_on_his/her/my_head blow_to_the_head fell_down_the_stairs fell_down_stairs "
        "fell_off_the_ladder/roof/bike/horse/swing/wall/bed/bunk/table/scaffolding/ladders/changing "
        "fell_off_a/his/her/my_ladder/roof/bike/horse/wall/scaffolding fell_from_the/a/his/her "
        "fallen_down_the fallen_down_stairs fallen_from fallen_off fell_out_of_the_window/tree/bed/cot "
        "landed_on_his/her/my_head/back/neck dropped_the_baby dropped_him/her kicked_in_the_head "
        "tumbled_down dropped_my_baby fell_backwards fell_through pushed_down_the_stairs "
        "knocked_off_~_bike knocked_off_the thrown_from crashed_my/his/her_bike/car/motorbike "
        "came_off_~_bike/horse/motorbike"
    ),
    "head-bad": (
        "sick vomit* throwing_up thrown_up double dizzy sleepy drowsy confused blurry blurred "
        "can_not_remember not_remember blacked_out bleeding blood unconscious funny strange not_moving "
        "not_crying not_stop_crying limp pupils can_not_move not_move can_not_feel not_feel tingling numb "
        "headache lump fluid ear ears seeing_stars neck back not_wake not_breathing crooked bone "
        "swollen_up passing slurr* staring broken unresponsive quiet can_not_stand not_get_up "
        "can_not_get_up can_not_walk hip not_himself not_herself not_right pale leg knocked_out"
    ),
    "fall-stuck": (
        "been_lying_in_~_since lying_in_his/her/the_hall/kitchen/bathroom/garden since_morning "
        "can_not_get_up can_not_get_back_up can_not_get_off_the_floor not_able_to_get_up "
        "stuck_on_the_floor on_the_floor_since/all can_not_reach_the_phone can_not_move been_on_the_floor "
        "lying_on_the_floor lying_here on_the_floor_and been_lying can_not_stand can_not_stand_up "
        "broke_my_hip my_hip"
    ),
    "fallen": (
        "lying lying_in fell fallen fall fallen_over slipped tripped had_a_fall floor tumble "
        "down_the_stairs bath gone_over"
    ),
    "fall-mild": (
        "parcel letter book fell_asleep in_love fell_in_love fall_in_love falling_for behind autumn price "
        "prices market for_it apart out_with bed_this_morning can_not_get_up_in can_not_get_up_early "
        "wobbly tooth morning_without dance_floor slipped_disc_years slipped_my_mind laugh* snow_angel "
        "yoga forecast"
    ),
    # allergy, sugar
    "allergen": (
        "stung sting bee bees wasp* hornet* peanut* nut nuts almond* shellfish prawn* shrimp* crab sesame "
        "allerg* ate eaten eating had_a antibiotic* penicillin medicine tablet bitten bite bit snake "
        "adder spider jellyfish egg milk"
    ),
    "swelling": (
        "tongue/lips/lip/throat/face/eyes/mouth/neck_~_swell*/swollen/puff*/balloon* "
        "tongue/lips/lip/throat/face/eyes/mouth/neck_~_huge/big/tight*/closing/itch* "
        "swelling_up swollen_tongue swollen_throat swollen_lips swollen_face swollen_up swelling hives "
        "rash_all welts can_not_swallow come_up_in throat_~_closing feel_faint anaphyla* epipen epi_pen "
        "blotch*"
    ),
    "diabetic": "diabetic diabetes insulin hypo blood_sugar sugar glucose sugars",
    "diabetic-bad": (
        "shak* sweat* confused blurr* passing_out pass_out passed_out faint* not_making_sense "
        "not_make_sense not_wake mumbl* slurr* too_much wrong double twice collapsed aggressive funny "
        "drowsy sleepy unconscious fading ran_out run_out out_of none_left have_not_got no_insulin low "
        "very_low dropping two_point thirty going_black forgot_my missed not_eaten clammy pale weird "
        "vomit* fruity breath"
    ),
    "diabetic-mild": (
        "recipe cake coffee tea cutting_out cut_out low_sugar_recipe spoon baking cooking sweets_for diet "
        "brown_sugar icing check_up nurse_said well_controlled sugar_rush caster daddy tax snacks "
        "biscuit* type_two_for cookbook shop clinic donut* pudding"
    ),
    # swallowing
    "ingests": (
        "ate_those ate_some took take taken takes taking ate eaten eating eat eats swallow* drank drunk "
        "drinking drink downed gulped chew* got_hold got_into gotten_into sucked inhaled sniffed injected "
        "emptied licked put_in_his/her_mouth put_~_in_his/her_mouth had found_~_with had_some popped "
        "given_him/her given_my gave_him/her gave_my_~_twice given swigged necked been_at got_at mixed_up"
    ),
    "poison": (
        "slug_pellets slug bleach detergent drain_cleaner antifreeze anti_freeze poison* pesticide* "
        "insecticide weedkiller weed_killer petrol gasoline paraffin thinner* white_spirit turps "
        "turpentine ammonia dishwasher washing_tablet* laundry washing_liquid washing_powder liquitab* "
        "cleaning cleaner disinfectant dettol rat_poison pellets screenwash acid descaler lamp_oil "
        "lighter_fluid methanol meths nail_varnish nail_polish hand_sanitizer hand_sanitiser sanitiser "
        "foxglove nightshade oleander deadly hemlock yew laburnum death_cap toadstool* mothballs vape "
        "nicotine button_battery battery batteries coin coins magnet* screw drawing_pin pin needle glass "
        "marble* bead beads button caustic oven_cleaner toilet_cleaner toilet_block glue paint_stripper "
        "wild_mushrooms water_beads nail"
    ),
    "hard-thing": (
        "battery batteries coin coins magnet* screw pin nail needle glass marble* bead beads button lego "
        "toy ring penny stone pebble earring key bottle_top grape sweet nut balloon hairclip something"
    ),
    "medicine": (
        "pill pills tablet tablets medication medicine meds paracetamol tylenol aspirin ibuprofen advil "
        "painkiller* xanax valium antidepressant* insulin opioid* oxy* morphine methadone heroin fentanyl "
        "cocaine drugs something codeine sleeping_tablet* sedative* heart_pills iron_tablets "
        "blood_pressure_tablet* blood_thinners warfarin thyroid vitamins ketamine ecstasy mdma spice dose "
        "doses edibles gummies lithium tramadol diazepam statins patches cough_syrup calpol nurofen "
        "antihistamine* beta_blockers acid_tab speed"
    ),
    "too-much": (
        "too_many too_much whole entire all_of all_my all_his all_her all_the handful* lot lots loads "
        "dozens twenty thirty forty fifty fifteen sixteen hundred bottle packet packs pack box wrong "
        "double twice unknown by_mistake by_accident accident* overdos* three_times four_times instead_of "
        "full not_know_how_many half_the not_know_what someone_elses strip strips couple_of_packets extra "
        "again empty mixed ten_times more_than rest_of every_single not_sure_how_many"
    ),
    "prescribed": (
        "prescri* every_morning every_evening every_night daily for_a_headache for_my_back for_my_knee "
        "vitamins helping side_effects refill pharmacy chemist remember reminder vet dog cat one_tablet "
        "two_tablets one_a_day price_of hay_fever pill_box organiser so_many_tablets "
        "too_many_tablets_a_day tablets_a_day pills_a_day time_with_my taken_aback break_from course_of "
        "doctor_says_to doctor_gave chocolate_box took_a_lot_of_photos horrible_to_swallow "
        "hard_to_swallow pride vaccine vaccination jab tablet_computer drawing_tablet ipad screen_time "
        "android bottle_of_wine bottles_of_milk bottle_of_milk samsung charger kindle football concert"
    ),
    "poisoned-state": (
        "can_not_wake not_wake not_waking shaking foam* froth* sleepy drowsy mumbl* not_make_sense "
        "not_making_sense confused slurr* blue cold_and collapsed passed_out unconscious throwing_up sick "
        "vomit* see_things seeing_things hallucinat* burning_up pupils twitch* not_breathing convuls* fit "
        "fitting stomach_cramps cramps sweating heart_is_racing racing limp floppy dribbling drooling "
        "mouth_is_burning burning throat_burns not_right staring unresponsive dizzy faint strange funny "
        "rambling"
    ),
    "substance": (
        "pill pills tablet tablets something drugs took_something drank drunk alcohol vodka whisky spiked "
        "mushroom* berries berry leaves plant medication overdose* powder edible* brownie* spice ecstasy "
        "ketamine weed laced injected heroin cocaine poison* fumes paint chemicals solvent glue cleaning "
        "bottle"
    ),
    "party": (
        "hangover hungover yesterday's morning_after burger festival_was karaoke laughing great_night "
        "good_night_out dance last_weekend dog cat puppy puking_emoji kitten hen_party the_match roller "
        "waltzer teacups travel_sick sea_sick seasick chocolates car_sick homesick sick_of love_sick "
        "delicious recipe risotto soup omelette tired_out swim swimming long_day long_drive boring "
        "meeting lecture film big_lunch roast garden_centre seeds"
    ),
    "crisis-sign": (
        "poo_is_black black_stool blood_in_my_poo blacking_out sitting_on_his/her/my_chest funny_turn "
        "keeps_falling_over keeps_falling_to coughing_up_~_blood vomiting_blood throwing_up_blood "
        "sick_blood bringing_up_blood spitting_blood black_poo stiff_neck worst_headache worst_pain "
        "unbearable excruciating agony doubled_over doubled_up can_not_straighten burst_appendix "
        "appendix_~_burst screaming_in_pain screaming_with_pain writh* rock_hard_stomach "
        "can_not_stop_shaking blue_fingers testicle_~_agony passing_out_from_the_pain pain_so_bad "
        "pain_~_so_bad hurts_so_much_i_can_not water_not_working stomach_is_hard cannot_bear_the_pain "
        "can_not_bear_the_pain pain_is_unbearable going_to_pass_out about_to_pass_out"
    ),
    "crisis-mild": (
        "cat purring wait suspense boredom queue commercials neighbours toenail shoes heels laughter "
        "laughing waxing wax brazilian football relegation singing his_jokes jeans noise heat weather "
        "music hangover song politics teething football_team watching exam parents_evening "
        "labour_in_nineteen traffic lecture meeting humidity"
    ),
    "heart-signs": (
        "sweat* clammy left_arm my_arm his_arm her_arm jaw dizzy faint sick breath* pale grey shoulder "
        "numb down_my back_and into_my"
    ),
    "run-over": (
        "hit_by_a_car/bus/lorry/van/truck/train/taxi/tram/motorbike knocked_down/over_by_a/the run_over "
        "ran_over_him/her/a knocked_off_his/her/my_bike hit_by_the_car/bus/train car_hit_him/her/a/my/me "
        "went_under_a/the_bus/lorry/train car_~_crash* car_~_crashed crashed_the_car crashed_my_car "
        "crash_outside been_a_crash been_an_accident there_is_been_an_accident there_has_been_an_accident "
        "overturned hit_a_tree hit_a_cyclist hit_a_pedestrian hit_a_child mown_down"
    ),
    "run-mild": (
        "feel feels felt like_i parked dent dented bumper scratch* insurance_company fox deer hedgehog "
        "squirrel cat pheasant bird pigeon toy dog rabbit motorway_was queue traffic_was meeting_run time "
        "budget schedule run_over_by_ten run_over_the_lines run_over_time system stock plane_crash "
        "on_the_news wing_mirror nobody_was_hurt nobody_hurt browser shopping_trolley toe lego "
        "test_dummies"
    ),
    "ambulance": (
        "ambulance* paramedic* 999 911 112 000 emergency_services emergency_doctor a_and_e defibrillator "
        "fire_brigade fire_engine coastguard mountain_rescue"
    ),
    "summon": (
        "call phone ring dial need needs get send want fetch help quick quickly now hurry take_me "
        "take_him take_her come for_my for_him for_her should_i do_i"
    ),
    "no-summon": (
        "what_is what_are how_do how_long how_much when_do why_do why_are who_invented came_to toy lego "
        "costume siren sirens went_past drove_past passed blocking parked song called_out_last number_for "
        "number_in worked works work_for work_as drives driver_by job visit* school school_trip lane show "
        "episode bell_rang pulled_over calendar course taxi not_need do_not_call no_need documentary "
        "strike strikes cover charity waiting_times station queue_at years birthday party fancy "
        "want_to_be wants_to_be become trained training train_as apply drove_by thank heroes heard_an "
        "model calendar_photo last_year last_week"
    ),
}  # fmt: skip
"""Each by its name."""

SCENES = {
    "MEDICAL certain": (
        "ambulance summon | no-summon story news sport",
    ),
    "MEDICAL told": (
        "near>>senseless | only-asleep story news sport machine party child-mild heart-idiom",
        "near>>down silent | fall-mild story news sport child-mild banter machine only-asleep",
        "no-air breath-need | easy-air story news sport machine past-well",
        "sufferer>>chest>chest-bad now | heart-mild story news sport machine",
        "chest-bad>chest now | heart-mild story news sport machine",
        "near>>chest-bad>chest | heart-mild story news sport machine",
        "sufferer run-over | run-mild story news sport machine past-well",
        "sufferer chest chest-bad heart-signs | heart-mild story news sport machine",
        "heart-word heart-now | heart-idiom story news sport machine",
        "sufferer>>stroke-sign stroke-when | stroke-mild story news sport machine",
        "sufferer blood>>blood-bad | blood-mild story news sport machine",
        "sufferer blood-bad>>blood | blood-mild story news sport machine",
        "fallen fall-stuck | fall-mild story news sport machine",
        "ingests>>poison poisoned-state | prescribed party story news food plants",
        "diabetic diabetic-bad sufferer | diabetic-mild story news machine",
        "sufferer exposure exposure-bad | story news sport",
        "sufferer crisis-sign | crisis-mild story news sport machine",
        "wound sufferer | wound-mild story news sport machine food",
        "head-blow head-bad | fall-mild child-mild story news sport machine",
        "allergen swelling | story news machine sport",
        "sufferer>>ingests>>medicine>too-much | prescribed story news machine food",
        "sufferer>>ingests>>too-much>medicine | prescribed story news machine food",
        "i-do ingests>poison | hard-thing story news food plants machine prescribed",
        "sufferer substance poisoned-state | party story news sport food prescribed",
        "burnt burnt-bad sufferer | burnt-mild story news food",
        "shock shock-bad | shock-mild story news sport",
    ),
}  # fmt: skip
"""By danger, and by how far what stands around can take it back; see `signs`."""
