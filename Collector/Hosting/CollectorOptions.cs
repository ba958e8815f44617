using YenValve.Collector.Publishers.Binance;
using YenValve.Collector.Publishers.Boj;
using YenValve.Collector.Publishers.Cboe;
using YenValve.Collector.Publishers.Cftc;
using YenValve.Collector.Publishers.Chains;
using YenValve.Collector.Publishers.Dropped;
using YenValve.Collector.Publishers.Fred;
using YenValve.Collector.Publishers.Mof;
using YenValve.Collector.Streams.Hosting;

namespace YenValve.Collector.Hosting;

/// <summary>
/// What the collector does: section <c>collector</c> of the configuration file, over it the environment (<c>YENVALVE_COLLECTOR__MOF__ADDRESS</c>), over
/// both the command line. Keys of publishers are read from the environment alone and are no options.
/// </summary>
public sealed class CollectorOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "collector";

    /// <summary>Beginning of the names in the environment.</summary>
    public const string EnvironmentPrefix = "YENVALVE_";

    /// <summary>LEAN data folder that is collected into.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>Feeds that run, by name or by publisher; none for all.</summary>
    public IList<string> Feeds { get; set; } = [];

    /// <summary>Port of the health endpoint on 127.0.0.1; 0 for none.</summary>
    public int HealthPort { get; set; } = 8461;

    /// <summary>Liquidations of the exchanges, as they push them.</summary>
    public LiquidationOptions Liquidations { get; set; } = new();

    /// <summary>Ministry of Finance Japan.</summary>
    public MofOptions Mof { get; set; } = new();

    /// <summary>Binance.</summary>
    public BinanceOptions Binance { get; set; } = new();

    /// <summary>FRED.</summary>
    public FredOptions Fred { get; set; } = new();

    /// <summary>Cboe.</summary>
    public CboeOptions Cboe { get; set; } = new();

    /// <summary>CFTC.</summary>
    public CftcOptions Cftc { get; set; } = new();

    /// <summary>Bank of Japan.</summary>
    public BojOptions Boj { get; set; } = new();

    /// <summary>Quotes of yen options.</summary>
    public ChainOptions Chain { get; set; } = new();

    /// <summary>The folder that vendors' files are put into.</summary>
    public DropOptions Drop { get; set; } = new();
}
