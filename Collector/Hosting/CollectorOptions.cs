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
}
