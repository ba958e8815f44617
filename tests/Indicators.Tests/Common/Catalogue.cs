using System.Reflection;
using QuantConnect;
using QuantConnect.Indicators;
using YenValve.Indicators.Correlation;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Common;

/// <summary>Every indicator of the project, made with its own defaults.</summary>
internal static class Catalogue
{
    /// <summary>What a constructor cannot do without, by the name of the parameter.</summary>
    private static readonly Dictionary<string, object> Needed = new(StringComparer.Ordinal)
    {
        ["maturity"] = 30,
        ["shortWing"] = 20,
        ["body"] = 30,
        ["longWing"] = 40,
        ["source"] = YieldSource.MofConstantMaturity,
        ["cascade"] = new LiquidationCascade("cascade"),
        ["alignment"] = new PairAlignment(Steps.Bitcoin, Steps.Yen) { DropJapaneseHolidays = false },
    };

    /// <summary>Names of all that can be made: a new one is found by itself.</summary>
    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    private static readonly Dictionary<string, Type> All = typeof(YieldVelocity).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && typeof(IndicatorBase).IsAssignableFrom(type))
        .ToDictionary(type => $"{type.Namespace!.Split('.')[^1]}.{type.Name}");

    /// <summary>A fresh one.</summary>
    public static IndicatorBase Make(string name)
    {
        var constructor = All[name].GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).First();
        return (IndicatorBase)constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue) return parameter.DefaultValue;
        if (Needed.TryGetValue(parameter.Name!, out var value)) return value;
        return parameter.ParameterType == typeof(string)
            ? parameter.Member.DeclaringType!.Name
            : throw new NotSupportedException($"Catalogue.Needed has to know '{parameter.Name}' of {parameter.Member.DeclaringType!.Name}.");
    }
}
