using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A finding about a run.</summary>
public class Analysis
{
    /// <summary>Makes a finding.</summary>
    public Analysis(string name, string issue, object sample, int? count, IReadOnlyList<string> solutions)
    {
        Name = name;
        Issue = issue;
        Sample = sample;
        Count = count;
        Solutions = solutions;
    }

    /// <summary>Name of the check.</summary>
    public string Name { get; set; }

    /// <summary>What was found.</summary>
    public string Issue { get; set; }

    /// <summary>An example.</summary>
    public object Sample { get; set; }

    /// <summary>How often it was found.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public int? Count { get; set; }

    /// <summary>What may be done about it.</summary>
    public IReadOnlyList<string> Solutions { get; set; }
}
