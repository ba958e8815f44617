using Newtonsoft.Json;
using QuantConnect.Brokerages;
using QuantConnect.Util;

namespace QuantConnect;

/// <summary>What an algorithm was set up with.</summary>
public class AlgorithmConfiguration
{
    /// <summary>Makes a configuration with 252 trading days a year.</summary>
    public AlgorithmConfiguration() => TradingDaysPerYear = 252;

    /// <summary>Makes a configuration.</summary>
    public AlgorithmConfiguration(string name, ISet<string> tags, string accountCurrency, BrokerageName brokerageName,
        AccountType accountType, IReadOnlyDictionary<string, string> parameters, DateTime startDate, DateTime endDate,
        DateTime? outOfSampleMaxEndDate, int outOfSampleDays = 0, int tradingDaysPerYear = 0)
    {
        Name = name;
        Tags = tags;
        AccountCurrency = accountCurrency;
        Brokerage = brokerageName;
        AccountType = accountType;
        Parameters = parameters;
        StartDate = startDate;
        EndDate = endDate;
        OutOfSampleMaxEndDate = outOfSampleMaxEndDate;
        OutOfSampleDays = outOfSampleDays;
        TradingDaysPerYear = tradingDaysPerYear;
    }

    /// <summary>Name of the algorithm.</summary>
    public string? Name { get; set; }

    /// <summary>Tags of the algorithm.</summary>
    public ISet<string>? Tags { get; set; }

    /// <summary>Account currency.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string? AccountCurrency { get; set; }

    /// <summary>Brokerage whose rules apply.</summary>
    public BrokerageName Brokerage { get; set; }

    /// <summary>Cash or margin.</summary>
    public AccountType AccountType { get; set; }

    /// <summary>Parameters by name.</summary>
    public IReadOnlyDictionary<string, string>? Parameters { get; set; }

    /// <summary>Last day that may be used for fitting.</summary>
    [JsonConverter(typeof(DateTimeJsonConverter), DateFormat.ISOShort, DateFormat.UI)]
    public DateTime? OutOfSampleMaxEndDate { get; set; }

    /// <summary>Days kept out of the fit.</summary>
    public int OutOfSampleDays { get; set; }

    /// <summary>First day, in the algorithm's zone.</summary>
    [JsonConverter(typeof(DateTimeJsonConverter), DateFormat.ISOShort, DateFormat.UI)]
    public DateTime StartDate { get; set; }

    /// <summary>Last moment, in the algorithm's zone.</summary>
    [JsonConverter(typeof(DateTimeJsonConverter), DateFormat.ISOShort, DateFormat.UI)]
    public DateTime EndDate { get; set; }

    /// <summary>Trading days in a year, by which daily figures become yearly ones.</summary>
    public int TradingDaysPerYear { get; set; }
}
