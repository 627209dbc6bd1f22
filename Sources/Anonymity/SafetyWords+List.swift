extension SafetyWords {
  /// The 2,048 words in alphabetical order, 4–8 letters long; no two share their first four.
  ///
  /// Chosen from SCOWL's common words for being calm and plainly pronounced. The list is part of
  /// the protocol: both ends must have the same one, so a word is never replaced.
  package static let list: [String] = spelled.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let spelled = """
    abacus abbey able absorb acacia accent accord accrue achieve acorn acre acrobat actor actual
    adage adapt admiral adobe adorn adult advent advice aerobic afford afield afloat agency
    agile aglow agree ahead airy album alcove alder algae alias align alley allow almond aloe
    alpine also alter alto always amaze amber amble amethyst amity among amount ample amulet
    amused analog anchovy angle animal annual answer antelope anthem antler anyhow apiary apple
    apricot apron aqua arable arbor arcade archive arctic area arena argyle aria arise armada
    armchair aroma around arrive arrow artist ascent ascot asleep aspen aspire asset assist
    assume aster astral athlete atlas atoll atom atrium attach attend attune auburn august aunt
    author autumn avenue aviary avocado await awake aware awning axle azalea azure baby badge
    bagel bakery ballad balm balsa bamboo banana band banjo bank banner bantam barge bark barley
    barn barrel base bash basil basket bassoon baton bayberry bazaar beacon bead beagle beak
    beam bean bear beauty beaver beef beetle begonia beige belfry bellows belt bench bend beret
    berry beside bestow better bevel beyond bicycle binary binder birch bird birth biscuit bison
    bistro black blanket blaze blend blimp blink bliss block bloom blossom blouse blue bluff
    blurt boat bobbin bobcat bodice boil bold bolt bonfire bongo bonnet book boom boot border
    botany both bottle bough boulder bounce bouquet bowl bracelet braid brake bramble branch
    brass brave bread breeze brew brick bridge brief bright brim brink brisk broad brocade
    bronze brook broth brown brunch brush bubble bucket buffalo bugle build bumper bunch bundle
    bungalow bunny buoy burlap burrow bushel bustle butter buyer byway cabbage cabin cable
    cactus cadence cage cake calico call calm camel camp candle cannon canoe canvas canyon caper
    captain caramel carbon cardigan care cargo caribou carnival carol carpet carrot cart carve
    case cashew cassette castle casual catch cavern caviar cedar ceiling celery cello ceramic
    chair chalk chamber chance chapel chariot chat cheddar cheese cherry chestnut child chimney
    chip chive choir chop chorus churn cicada cinema cinnamon circle citrus city civic clam clap
    clarinet clasp clatter clay clean clerk clever click cliff climb clinic clip clock close
    cloth cloud clover club clump cluster coach coast coat cobalt cobble coconut coffee coil
    coin collar color column comb comet comic compass concert condor conifer convoy cookie cool
    cope copper copy coral cordial core cork cornet cosmos cottage council couple cousin cove
    cozily cozy crab crack cradle crane crater crayon cream crescent cricket crisp crocus crop
    croquet crown cruise crumb crust crystal cube cuckoo cucumber cuddle cupboard cupola curfew
    curl currant curve cushion custom cycle cymbal cypress dabble daffodil dahlia daily dainty
    daisy damask damson dancer dandy dapple dawn dazzle deacon deck deer define delight delta
    deluxe denote depot depth design desk dessert detail device dewdrop diadem dial diamond
    diary dictum digest digit dimple diner dingo dinner disco disk dock dolphin dome domino
    donate donkey doodle door dormouse dough douse dove dowel dozen dragon drama drapery draw
    dream dresser drift drive drizzle drum dryer duck duet dulcimer dune eager eagle early earn
    earth easel easier east easy echo eddy edge edible edit effect effort eggnog eggshell eight
    elated elbow elder elegant eleven elixir ember emblem emerald enable enamel encore endive
    energy engage engine enjoy enter entire entrust envelope epic epoch equator equinox ermine
    escort espresso estuary etching eureka evening evolve exact exhale exist expand explore
    extend extra fable fabric facet fact fair falcon fame family fancy fanfare farm fast fathom
    faucet favor fawn feast feather fedora felt fennel fern ferry festival fiber fiddle field
    fiesta figure fill final finch finish firefly first five fjord flair flake flamingo flannel
    flavor flax fleece flint float flock floor flora flotilla flour flow fluent fluffy fluid
    flute flying foam focus fold foliage folk fond food foot forest forth forum four foxglove
    frame freckle fresco fridge friend frog frolic front frost frugal fruit fuchsia fudge fuel
    full funny future fuzz gable galaxy gallop game garage garden garland garnet gasket gather
    gauge gazebo gecko gentian geyser giant gibbon gift ginger giraffe glacier glade glance
    glass glaze gleam glee glen glider glimmer glitter globe glory gloss glove glow glue goat
    goblin goldfish golf good goose gopher gorge gosling gourd gown grace grain granite grape
    grass grateful gravel gray great green grid grill grin group grove grow guava guest guide
    guinea guitar gull guppy gust gymnast habitat haiku hair halo halve hamlet hammock hamper
    handle happy harbor harp harvest hatch hatter haven hawk hazel hazy health heap heart
    heather hedge heel height heirloom helium hello helm help hemp henna herald herb heron
    hickory hidden high hike hillside hinge hive hobby holly homely honey honor hook hoop hooray
    hope hopper horizon horse hostel hotel hour house hull human humble humid humor husky
    hyacinth hyphen ibex iceberg icicle idea idyll igloo ignite imagine impala indigo ingot
    inkwell inlet inner insight invent invite iodine iris iron island isle issue item ivory
    jacket jaguar jargon jasmine jasper jaunt javelin jazz jeans jelly jersey jester jetty jewel
    jigsaw jingle jockey join jolly journey joust jovial joyful jubilee judo juggle juice jumble
    jump jungle juniper juror kale kayak keen keep kelp kennel kernel ketchup kettle keynote
    kidney kilt kimono kindle kinetic kingdom kiosk kipper kitchen kite kitten kiwi knack knead
    knee knit knoll knot know koala kumquat lace lacquer lacy ladder lagoon lake lamb lament
    lamp lantern lapel larch large lark lasagna latch latex lattice laugh launch laurel lavender
    lavish lawful lawn layer leaf leap learn least leather leave lecture ledger legacy legend
    legume leisure lemonade lemur lend length lenient lens lentil leopard leotard lettuce levee
    liberty library lichen life light lilac lily limber lime limpet linden linen link linnet
    lioness liquor list litmus little lizard llama loam lobby lobster local locket locust lodge
    logbook logic logo long look loom loop loosen lotus lounge love lower loyal lucid luck
    luggage lullaby lunar lunch lupine lush lute luxury lyre lyrical macaroni machine mackerel
    magenta magic magnolia magpie maiden mail main major make mallard malt mammoth manage
    mandolin mane mango manner manor mantle manual maple maps maraca marble margin marigold
    market marmot marsh marvel mascot mast match matrix mattress maxim mayfly maze meadow meager
    meander measure medal medic medley mellow melody melt member memento memory mend mentor menu
    meridian mermaid merry mesa metal meteor method metro mettle microbe midday migrate mile
    milkweed mill mimosa mineral mingle minnow mint minute miracle mirror mist mitten mixture
    moat mobile moccasin mocha modem module mole mollusk moment monitor monkey monsoon month
    moon moose moped moral more morning mortar mosaic moss moth motif motley motor motto
    mountain mouse mouth move movie muesli muffin mulberry mural murmur museum mushroom music
    muskrat muslin mustard mutual myrtle mystery nacho napkin narrow nature navy nearby neat
    nectar needle neon nephew nest nettle network neutral newt next nice nickel niece night
    nimble nine noble nonstop noodle nook noon normal north nose nostril notebook notice nougat
    nourish novel nozzle nuance nugget numeral nurture nutmeg nylon oasis oatmeal oats object
    oblong oboe observe obtain obvious ocean ocelot octave octopus offer office offset often
    olive omelet onion onyx opal opaque open opera opinion opossum option oracle orange orator
    orbit orchard order oregano organ orient origin oriole osprey ostrich otter outing outline
    outpost oval oven overture owner oxbow oxford oxygen oyster ozone pace pack pact paddle
    pageant pagoda pair paisley pajama palace palette palm pancake panda panel pansy pantry
    papaya paper paprika papyrus parade parcel parent park parrot parsley part passport pastel
    patch path patio patriot pattern pavilion payable peach peak pear pebble pecan pedal pelican
    pencil pendant penguin penny peony people pepper perch perfect period permit person petal
    petite petunia pewter phantom pheasant phlox phoenix phone photo phrase piano piccolo pickle
    picnic picture pier pigeon piglet pigment pillow pilot pine pink pint pioneer pipe piquant
    pirate pivot pixel pixie pizza place plaid planet plaque plateau play plaza plenty pliable
    plover plum plush plywood pocket poem poet point poise polar polish polka pollen poncho pond
    pony pool popcorn poplar poppy popular porch porridge portrait possum postcard posy potato
    potluck pottery pouch power prairie prance precise prefer prelude prepare pretzel prickly
    pride primrose print private prize probe prodigy program project propose prose protein
    prudent public puddle pudgy pueblo puffin pulley pulse pumpkin pupil purpose pursue puzzle
    pylon pyramid quail quarry quaver quay quench quest quick quiet quilt quince quiver quote
    rabbit raccoon racket radar radish raffle raft raglan ragtime rail rainbow raisin rally
    ramble ranch range rank raspy ratchet rather ratio rattle raven ravine rayon reach read
    realm reason rebate rebound recall recent recipe record recycle redwood reed reef refine
    reflect refresh refuge regatta regency region regular reindeer rejoice relay relish remain
    remedy remind renew repair reply repose request rescue reserve respect rest result retro
    return reunion reuse revel review revolve reward rhubarb rhyme rhythm ribbon rice rich
    riddle ride ridge right ring rink ripple rise ritual river rivulet road roam robin robot
    robust rocket roll romance roof room rooster root rope rosemary rotate rotunda round route
    rover rowan rowboat royal rubber ruby rudder ruffle rumba runway rural rustic sable saddle
    safe saffron saga sage sail salad salmon salt salute samba sample sanctum sandal sapling
    sapphire sardine sarong sash satchel satin saucer saunter savanna save savory scallop scarf
    scent scholar science scone scooter scope score scout screen scribe scroll scrub scuba
    seagull seal search season seat seaweed second secret section sedan seed seesaw segment
    select senator senior sense sepia sequoia seraph serenade serve sesame session settle seven
    shade shallot shamrock shanty shape share shawl sheaf sheep shell shepherd sherbet shift
    shimmer shine ship shirt shiver shoe shore shovel show shrimp shrub shuttle sibling side
    sierra siesta sight sign silent silicon silk silo silver similar simmer simple sincere
    single siphon sister site sixth size sizzle skate skein sketch skiff skillet skylark slalom
    sled sleet sleigh slice slide slipper sliver sloop slope slot slow small smart smile smith
    smooth snooze snorkel snowdrop snug soap soar social sock sofa soft soil solar solid solo
    solve sonata song sonnet soothe soprano sorbet sorrel sort sound soup source south souvenir
    space spade spaniel sparrow spatula special speed spell sphere sphinx spice spinach spiral
    splash splendor sponge spool sport spot spout spread sprig sprout spruce spry square
    squirrel stable stack stage stair stamp stanza staple starling statue stay steam steeple
    stem stencil step steward stilt stipend stitch stone stool stork straw stream stride stroll
    strum stucco studio sturgeon style subject sublime subway sugar suggest sultan summer
    sundial sunny sunrise supper surf survey sustain swan sway sweater sweet swift swim swing
    swirl switch swivel sycamore symbol symphony syrup system tabby table tactful tadpole
    taffeta tailor take talent talk tall tandem tango tankard tapestry task tasty tavern teacup
    teal team teapot tempo tendril tennis tent terrace test textile thatch theater theory
    thermos thimble third thistle three thrive throne thrush thumb thunder thyme tiara ticket
    tidal tidbit tide tidy tiger tile till timber time tinker tinsel tiny tiptoe titan title
    toad toast toboggan today toes toffee toggle token tomato tone tonight tool tooth topaz
    topic topple tops torch tortoise totem toucan tour tower town trace trade trail tram travel
    tray treat tree trellis trend trestle trial trinket trio trip triumph trolley tropic trout
    trowel truck truffle trumpet trust truth tuba tuft tugboat tulip tundra tune tunic tunnel
    turban turnip turret turtle tutor tuxedo tweed twelve twenty twice twig twilight twin twirl
    twosome typhoon typical ukulele umbrella unfold unicorn uniform union unique unison unit
    untie unwind upbeat update upland uplift upper upright upswing upward urban urge useful
    usher usual utensil utmost vacation vaccine valiant valley value valve vanilla variety vary
    vase vaulted vehicle vellum velvet vendor venture venue veranda verify verse vessel viaduct
    vibrant victory video view vigor village vinegar vintage vinyl viola visit visor vista
    visual vital vivid voice volume vote voucher vowel voyage wafer waffle wagon wake walk wall
    walnut walrus waltz wand warbler warden warmth wash watch waterway watt wave ways weather
    weaver week welcome well whale wharf wheat wheel whiff while whim whinny whirl whisper white
    wholly whoop wicker wide widget width wiggle wild willow window wing wink winter wiper wire
    wisdom wise wish wisp wisteria witness wizard wolf wombat wonder wonky woodland wool work
    world worth wrangle wrapper wreath write yacht yard yarn year yeast yellow yeoman yield yoga
    yogurt yolk yonder yucca yule zeal zebra zenith zephyr zest zigzag zinnia zircon zither
    zodiac zone zoom
    """
}
