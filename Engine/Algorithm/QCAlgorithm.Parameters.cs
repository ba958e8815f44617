using System.Globalization;
using Common.Util;
using QuantConnect.Parameters;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private Dictionary<string, string> _parameters = [];

    /// <inheritdoc/>
    public string? GetParameter(string name, string? defaultValue = null) => _parameters.GetValueOrDefault(name, defaultValue!);

    /// <inheritdoc/>
    public int GetParameter(string name, int defaultValue) =>
        _parameters.TryGetValue(name, out var text) && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : defaultValue;

    /// <inheritdoc/>
    public double GetParameter(string name, double defaultValue) =>
        _parameters.TryGetValue(name, out var text) && double.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value)
            ? value
            : defaultValue;

    /// <inheritdoc/>
    public decimal GetParameter(string name, decimal defaultValue) =>
        _parameters.TryGetValue(name, out var text) && decimal.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value)
            ? value
            : defaultValue;

    /// <inheritdoc/>
    public ReadOnlyExtendedDictionary<string, string> GetParameters() => new(new Dictionary<string, string>(_parameters));

    /// <inheritdoc/>
    public void SetParameters(Dictionary<string, string> parameters)
    {
        _parameters = new Dictionary<string, string>(parameters);
        try
        {
            ParameterAttribute.ApplyAttributes(parameters, this);
        }
        catch (Exception error)
        {
            // A text that does not fit its member must not end the run: the remaining members keep their defaults.
            Error("Error applying parameter values: " + error.Message);
        }
    }
}
