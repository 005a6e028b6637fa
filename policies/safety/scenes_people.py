"""Ideas that the scenes share: who, how, when, and what only sounds like danger. Plain data; see `scenes`."""

from __future__ import annotations

_KIN = (
    "mum mother dad father parent* stepmum stepdad stepmother stepfather husband hubby wife spouse partner "
    "boyfriend "
    "girlfriend fiance* ex brother* sister* son sons daughter* uncle aunt auntie cousin nephew niece "
    "friend* mate "
    "mates bestie buddy roommate flatmate housemate neighbour* neighbor* grandma grandpa grandmother "
    "grandfather "
    "nephews nieces stepson stepdaughter stepbrother stepsister "
    "grandson granddaughter grandkids family lodger colleague* coworker* boss manager teacher coach carer* "
    "caregiver "
    "landlord tutor babysitter priest doctor nurse old_man missus fella other_half in_laws "
)
_CHILD = (
    "baby babies toddler newborn infant kid kids child children son sons daughter* boy boys girl girls "
    "little_one "
    "little_boy little_girl grandson granddaughter nephew niece twin twins year_old month_old week_old "
    "stepson "
    "stepdaughter wee_one lad bairn youngest eldest grandchild grandkids"
)

IDEAS = {
    "i": "i me my myself we our us",
    "i-do": "i",
    "kin": _KIN,
    "child": _CHILD,
    "they": (
        f"{_KIN} {_CHILD} he she they it_is_him someone man men guy guys bloke blokes lad lads woman women lady girl "
        "boy boys kids stranger* gang person people driver old_chap chap fellow creep teenager* youth "
        "youths builder postman electrician plumber cyclist pensioner passenger swimmer student pupil "
        "classmate gentleman workman lodger everyone worker"
    ),
    "whom": (
        f"{_KIN} {_CHILD} him her them someone somebody people everyone man woman guy bloke bastard bitch pig idiot "
        "bully bullies students teachers classmates you lot gentleman passenger neighbour* kitten"
    ),
    "now": (
        "now right_now suddenly just today tonight this_morning minute* minutes_ago hour* since moment "
        "keep* again"
    ),
    "afraid": (
        "scared afraid frightened terrified petrified fear help panick* worried do_not_know_what_to_do "
        "999 911 police hiding hide whisper* shaking"
    ),
    # what only sounds like danger
    "sport": (
        "chess tennis football soccer rugby cricket golf darts match league season tournament goal* "
        "goalie penalt* striker referee team squad coach_said score* scored snooker badminton boxing "
        "boxer judo karate wrestl* sparring martial_arts marathon race racing_car training_session gym "
        "workout monopoly scrabble poker pool_table playoff* basketball baseball hockey midfield* "
        "keeper_saved jiu volleyball olympic* championship bowling sprint half_time quarterback touchdown "
        "pub_quiz tackle tackled laser_tag dodgeball paintball level xbox playstation wicket* innings "
        "bowler batsman ref boxers at_cards at_pool world_cup ring_walk scrum"
    ),
    "story": (
        "cops_and_robbers film films movie* book books novel* episode* series netflix documentar* "
        "podcast* story stories chapter* character* thriller* drama* soap opera theatre actor actress "
        "villain* hero detective* zombie* vampire* dragon* game games gaming minecraft fortnite quest "
        "avatar panto* cartoon* manga anime scene_where trailer lyrics song songs poem dream dreamt "
        "dreamed nightmare halloween costume fancy_dress cosplay play_about the_play rehears* hamlet "
        "macbeth romeo crossword sims dungeon* role_play script_i painting comic comics sequel bond "
        "on_telly on_the_telly eastenders musical plot agatha poirot sherlock director joke jokes prank "
        "pretend* radio_play fairy_tale murder_mystery true_crime crime_show crime_series crime_drama "
        "escape_room wrote_a_poem quiz school_play nativity simulator youtuber playing_dead in_the_show "
        "tv_show creed assassin* tomb boss_fight"
    ),
    "news": (
        "news newspaper headline* article on_the_radio reported lecture essay history museum exhibition "
        "course statistics campaign charity fundrais* research* study studying training_day first_aid "
        "drill practis* practic* learn* learnt_about lesson lessons workshop seminar thesis in_the_war "
        "world_war bbc journalist minister government parliament president trial jury verdict court_case "
        "documentary leaflet poster homework_about volunteer* dummy mannequin manikin read_about "
        "reading_about i_read survey exam quiz_question inquest"
    ),
    "machine": (
        "computer laptop server* software app apps website printer router wifi broadband browser program "
        "process* thread threads code script scripts database query build deploy* cluster container* "
        "kernel task spreadsheet excel tab tabs file files folder disk screen keyboard mouse_pointer "
        "email emails inbox backup network cloud api bug bugs tests test_run pipeline branch repo commit "
        "merge docker linux windows_update android iphone battery_life phone_battery phone_died "
        "phone_is_dead charger engine_light update updates download* upload* node nodes job_queue console "
        "terminal session loop function variable stack memory_leak cpu vm virtual_machine startup market "
        "stock stocks shares bitcoin crypto economy zombie_process web firmware zoom slide slides "
        "powerpoint podcast_app satnav"
    ),
    "banter": (
        "pizza for_tea ate_my eaten_my my_last my_chips my_fries my_sandwich my_cake my_charger forgot* "
        "spoil* spoiler* borrow* snor* socks dishes washing_up lol haha hahaha joke* joking jokingly "
        "kidding teas* tickl* prank* pillow snowball* water_pistol water_balloon* nerf photo* camera "
        "selfie portrait wedding with_kindness hug* cuddl* cake recipe chocolate biscuit* cookies fridge "
        "late_for_dinner muddy mess messy homework bedroom_is toilet_seat diet hangover laugh* giggl* "
        "hilarious funny embarrass* cringe silly boredom bored"
    ),
    "food": (
        "cook cooks cooking recipe chop* slice* onion* carrots potato* chicken steak roast* bake* baking "
        "dough bread cheese pastry soup stew butter whisk* whip_the eggs salad barbecue bbq marshmallow* "
        "cake dinner_was toast pizza curry chilli chili spicy sauce grill* restaurant menu chef noodles "
        "fish_and_chips gravy"
    ),
    "plants": (
        "weed weeds plant plants tomato* lawn grass slugs ants wasps_nest mice rats mouse fly flies "
        "moth* spider* germs bacteria aphids greenfly hedge tree trees flowers roses garden_centre fish "
        "fishing hunting cockroach* fleas nits mould moss bugs spiders rat"
    ),
    "thrill": (
        "watering hanging_out_the smoking painting_the "
        "bungee parachut* skydiv* paraglid* abseil* zip_line swim swimming swam pool diving dive dived "
        "snorkel* trampoline climbing_wall rollercoaster stunt holiday photo* view sightsee* tourist* "
        "birds seagull* busk* flight airport picnic sunset sunrise hiking hike rambl* walking_tour "
        "fireworks bus_stop off_the_bus off_the_train paint_the paint_my clean* gutters tiles roofer "
        "aerial chimney sweep paddl* dog_walk* timetable delayed late ticket* commut* architect* "
        "engineer* built build_a model lego cat kitten pigeon* dancing dance danced bandwagon conclusions "
        "for_joy"
    ),
    "past-well": (
        "fifty_years in_20* in_19* fit_as again_now can_talk_again can_walk_again years_ago year_ago "
        "years_back as_a_child as_a_kid when_i_was used_to long_ago last_year last_summer months_ago "
        "in_the_seventies in_the_eighties in_the_nineties in_the_sixties fully_recovered made_a_full "
        "came_round all_fine fine_now ok_now better_now all_clear back_home_now doing_well much_better "
        "recovered turned_out thank_goodness thankfully luckily back_in_the_day in_my_day in_my_twenties "
        "at_the_time was_a_false_alarm was_fine is_fine were_fine healed back_to_normal survived "
        "childhood was_little"
    ),
}  # fmt: skip
"""Each by its name."""
