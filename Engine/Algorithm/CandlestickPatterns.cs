using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators.CandlestickPatterns;

namespace QuantConnect.Algorithm;

/// <summary>Makes candlestick patterns that an algorithm's symbols feed.</summary>
public class CandlestickPatterns
{
    private readonly QCAlgorithm _algorithm;

    /// <summary>Makes the patterns' maker for an algorithm.</summary>
    public CandlestickPatterns(QCAlgorithm algorithm) => _algorithm = algorithm;

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.AbandonedBaby"/> fed with a symbol.</summary>
    public AbandonedBaby AbandonedBaby(Symbol symbol, decimal penetration = 0.3m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "ABANDONEDBABY", resolution, selector, name => new AbandonedBaby(name, penetration));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.AdvanceBlock"/> fed with a symbol.</summary>
    public AdvanceBlock AdvanceBlock(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "ADVANCEBLOCK", resolution, selector, name => new AdvanceBlock(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.BeltHold"/> fed with a symbol.</summary>
    public BeltHold BeltHold(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "BELTHOLD", resolution, selector, name => new BeltHold(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Breakaway"/> fed with a symbol.</summary>
    public Breakaway Breakaway(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "BREAKAWAY", resolution, selector, name => new Breakaway(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ClosingMarubozu"/> fed with a symbol.</summary>
    public ClosingMarubozu ClosingMarubozu(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "CLOSINGMARUBOZU", resolution, selector, name => new ClosingMarubozu(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ConcealedBabySwallow"/> fed with a symbol.</summary>
    public ConcealedBabySwallow ConcealedBabySwallow(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "CONCEALEDBABYSWALLOW", resolution, selector, name => new ConcealedBabySwallow(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Counterattack"/> fed with a symbol.</summary>
    public Counterattack Counterattack(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "COUNTERATTACK", resolution, selector, name => new Counterattack(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.DarkCloudCover"/> fed with a symbol.</summary>
    public DarkCloudCover DarkCloudCover(Symbol symbol, decimal penetration = 0.5m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "DARKCLOUDCOVER", resolution, selector, name => new DarkCloudCover(name, penetration));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Doji"/> fed with a symbol.</summary>
    public Doji Doji(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "DOJI", resolution, selector, name => new Doji(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.DojiStar"/> fed with a symbol.</summary>
    public DojiStar DojiStar(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "DOJISTAR", resolution, selector, name => new DojiStar(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.DragonflyDoji"/> fed with a symbol.</summary>
    public DragonflyDoji DragonflyDoji(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "DRAGONFLYDOJI", resolution, selector, name => new DragonflyDoji(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Engulfing"/> fed with a symbol.</summary>
    public Engulfing Engulfing(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "ENGULFING", resolution, selector, name => new Engulfing(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.EveningDojiStar"/> fed with a symbol.</summary>
    public EveningDojiStar EveningDojiStar(Symbol symbol, decimal penetration = 0.3m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "EVENINGDOJISTAR", resolution, selector, name => new EveningDojiStar(name, penetration));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.EveningStar"/> fed with a symbol.</summary>
    public EveningStar EveningStar(Symbol symbol, decimal penetration = 0.3m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "EVENINGSTAR", resolution, selector, name => new EveningStar(name, penetration));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.GapSideBySideWhite"/> fed with a symbol.</summary>
    public GapSideBySideWhite GapSideBySideWhite(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "GAPSIDEBYSIDEWHITE", resolution, selector, name => new GapSideBySideWhite(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.GravestoneDoji"/> fed with a symbol.</summary>
    public GravestoneDoji GravestoneDoji(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "GRAVESTONEDOJI", resolution, selector, name => new GravestoneDoji(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Hammer"/> fed with a symbol.</summary>
    public Hammer Hammer(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "HAMMER", resolution, selector, name => new Hammer(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.HangingMan"/> fed with a symbol.</summary>
    public HangingMan HangingMan(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "HANGINGMAN", resolution, selector, name => new HangingMan(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Harami"/> fed with a symbol.</summary>
    public Harami Harami(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "HARAMI", resolution, selector, name => new Harami(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.HaramiCross"/> fed with a symbol.</summary>
    public HaramiCross HaramiCross(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "HARAMICROSS", resolution, selector, name => new HaramiCross(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.HighWaveCandle"/> fed with a symbol.</summary>
    public HighWaveCandle HighWaveCandle(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "HIGHWAVECANDLE", resolution, selector, name => new HighWaveCandle(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Hikkake"/> fed with a symbol.</summary>
    public Hikkake Hikkake(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "HIKKAKE", resolution, selector, name => new Hikkake(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.HikkakeModified"/> fed with a symbol.</summary>
    public HikkakeModified HikkakeModified(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "HIKKAKEMODIFIED", resolution, selector, name => new HikkakeModified(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.HomingPigeon"/> fed with a symbol.</summary>
    public HomingPigeon HomingPigeon(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "HOMINGPIGEON", resolution, selector, name => new HomingPigeon(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.IdenticalThreeCrows"/> fed with a symbol.</summary>
    public IdenticalThreeCrows IdenticalThreeCrows(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "IDENTICALTHREECROWS", resolution, selector, name => new IdenticalThreeCrows(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.InNeck"/> fed with a symbol.</summary>
    public InNeck InNeck(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "INNECK", resolution, selector, name => new InNeck(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.InvertedHammer"/> fed with a symbol.</summary>
    public InvertedHammer InvertedHammer(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "INVERTEDHAMMER", resolution, selector, name => new InvertedHammer(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Kicking"/> fed with a symbol.</summary>
    public Kicking Kicking(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "KICKING", resolution, selector, name => new Kicking(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.KickingByLength"/> fed with a symbol.</summary>
    public KickingByLength KickingByLength(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "KICKINGBYLENGTH", resolution, selector, name => new KickingByLength(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.LadderBottom"/> fed with a symbol.</summary>
    public LadderBottom LadderBottom(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "LADDERBOTTOM", resolution, selector, name => new LadderBottom(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.LongLeggedDoji"/> fed with a symbol.</summary>
    public LongLeggedDoji LongLeggedDoji(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "LONGLEGGEDDOJI", resolution, selector, name => new LongLeggedDoji(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.LongLineCandle"/> fed with a symbol.</summary>
    public LongLineCandle LongLineCandle(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "LONGLINECANDLE", resolution, selector, name => new LongLineCandle(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Marubozu"/> fed with a symbol.</summary>
    public Marubozu Marubozu(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "MARUBOZU", resolution, selector, name => new Marubozu(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.MatHold"/> fed with a symbol.</summary>
    public MatHold MatHold(Symbol symbol, decimal penetration = 0.5m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "MATHOLD", resolution, selector, name => new MatHold(name, penetration));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.MatchingLow"/> fed with a symbol.</summary>
    public MatchingLow MatchingLow(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "MATCHINGLOW", resolution, selector, name => new MatchingLow(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.MorningDojiStar"/> fed with a symbol.</summary>
    public MorningDojiStar MorningDojiStar(Symbol symbol, decimal penetration = 0.3m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "MORNINGDOJISTAR", resolution, selector, name => new MorningDojiStar(name, penetration));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.MorningStar"/> fed with a symbol.</summary>
    public MorningStar MorningStar(Symbol symbol, decimal penetration = 0.3m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "MORNINGSTAR", resolution, selector, name => new MorningStar(name, penetration));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.OnNeck"/> fed with a symbol.</summary>
    public OnNeck OnNeck(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "ONNECK", resolution, selector, name => new OnNeck(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Piercing"/> fed with a symbol.</summary>
    public Piercing Piercing(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "PIERCING", resolution, selector, name => new Piercing(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.RickshawMan"/> fed with a symbol.</summary>
    public RickshawMan RickshawMan(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "RICKSHAWMAN", resolution, selector, name => new RickshawMan(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.RiseFallThreeMethods"/> fed with a symbol.</summary>
    public RiseFallThreeMethods RiseFallThreeMethods(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "RISEFALLTHREEMETHODS", resolution, selector, name => new RiseFallThreeMethods(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.SeparatingLines"/> fed with a symbol.</summary>
    public SeparatingLines SeparatingLines(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "SEPARATINGLINES", resolution, selector, name => new SeparatingLines(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ShootingStar"/> fed with a symbol.</summary>
    public ShootingStar ShootingStar(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "SHOOTINGSTAR", resolution, selector, name => new ShootingStar(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ShortLineCandle"/> fed with a symbol.</summary>
    public ShortLineCandle ShortLineCandle(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "SHORTLINECANDLE", resolution, selector, name => new ShortLineCandle(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.SpinningTop"/> fed with a symbol.</summary>
    public SpinningTop SpinningTop(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "SPINNINGTOP", resolution, selector, name => new SpinningTop(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.StalledPattern"/> fed with a symbol.</summary>
    public StalledPattern StalledPattern(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "STALLEDPATTERN", resolution, selector, name => new StalledPattern(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.StickSandwich"/> fed with a symbol.</summary>
    public StickSandwich StickSandwich(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "STICKSANDWICH", resolution, selector, name => new StickSandwich(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Takuri"/> fed with a symbol.</summary>
    public Takuri Takuri(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "TAKURI", resolution, selector, name => new Takuri(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.TasukiGap"/> fed with a symbol.</summary>
    public TasukiGap TasukiGap(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "TASUKIGAP", resolution, selector, name => new TasukiGap(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ThreeBlackCrows"/> fed with a symbol.</summary>
    public ThreeBlackCrows ThreeBlackCrows(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "THREEBLACKCROWS", resolution, selector, name => new ThreeBlackCrows(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ThreeInside"/> fed with a symbol.</summary>
    public ThreeInside ThreeInside(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "THREEINSIDE", resolution, selector, name => new ThreeInside(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ThreeLineStrike"/> fed with a symbol.</summary>
    public ThreeLineStrike ThreeLineStrike(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "THREELINESTRIKE", resolution, selector, name => new ThreeLineStrike(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ThreeOutside"/> fed with a symbol.</summary>
    public ThreeOutside ThreeOutside(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "THREEOUTSIDE", resolution, selector, name => new ThreeOutside(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ThreeStarsInSouth"/> fed with a symbol.</summary>
    public ThreeStarsInSouth ThreeStarsInSouth(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "THREESTARSINSOUTH", resolution, selector, name => new ThreeStarsInSouth(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.ThreeWhiteSoldiers"/> fed with a symbol.</summary>
    public ThreeWhiteSoldiers ThreeWhiteSoldiers(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "THREEWHITESOLDIERS", resolution, selector, name => new ThreeWhiteSoldiers(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Thrusting"/> fed with a symbol.</summary>
    public Thrusting Thrusting(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "THRUSTING", resolution, selector, name => new Thrusting(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.Tristar"/> fed with a symbol.</summary>
    public Tristar Tristar(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "TRISTAR", resolution, selector, name => new Tristar(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.TwoCrows"/> fed with a symbol.</summary>
    public TwoCrows TwoCrows(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "TWOCROWS", resolution, selector, name => new TwoCrows(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.UniqueThreeRiver"/> fed with a symbol.</summary>
    public UniqueThreeRiver UniqueThreeRiver(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "UNIQUETHREERIVER", resolution, selector, name => new UniqueThreeRiver(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.UpDownGapThreeMethods"/> fed with a symbol.</summary>
    public UpDownGapThreeMethods UpDownGapThreeMethods(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "UPDOWNGAPTHREEMETHODS", resolution, selector, name => new UpDownGapThreeMethods(name));

    /// <summary>Makes a <see cref="Indicators.CandlestickPatterns.UpsideGapTwoCrows"/> fed with a symbol.</summary>
    public UpsideGapTwoCrows UpsideGapTwoCrows(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        Wire(symbol, "UPSIDEGAPTWOCROWS", resolution, selector, name => new UpsideGapTwoCrows(name));

    private TPattern Wire<TPattern>(Symbol symbol, string kind, Resolution? resolution, Func<IBaseData, IBaseDataBar>? selector, Func<string, TPattern> make)
        where TPattern : CandlestickPattern
    {
        var pattern = make(_algorithm.CreateIndicatorName(symbol, kind, resolution));
        _algorithm.RegisterIndicator(symbol, pattern, resolution, selector);
        return pattern;
    }
}
