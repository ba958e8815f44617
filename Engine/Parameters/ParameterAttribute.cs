using System.Reflection;
using QuantConnect.Logging;

namespace QuantConnect.Parameters;

/// <summary>Fills a field or property of an algorithm with a parameter of the run, private ones too.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class ParameterAttribute : Attribute
{
    /// <summary>Which members are looked at.</summary>
    public const BindingFlags BindingFlags = System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic
        | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance;

    /// <summary>Takes the parameter of the given name; without one, of the member's.</summary>
    public ParameterAttribute(string? name = null) => Name = name;

    /// <summary>Name of the parameter; null takes the member's.</summary>
    public string? Name { get; private set; }

    /// <summary>Fills the members of an object; members without a parameter keep their values.</summary>
    public static void ApplyAttributes(Dictionary<string, string> parameters, object instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        foreach (var (member, type, name) in Marked(instance.GetType()))
        {
            if (!parameters.TryGetValue(name, out var text)) continue;
            if (string.IsNullOrEmpty(text))
            {
                Log.Error($"ParameterAttribute.ApplyAttributes(): parameter '{name}' provided value is null/empty, skipping");
                continue;
            }

            if (member is PropertyInfo { CanWrite: false })
            {
                throw new InvalidOperationException($"The specified property is read only: {member.DeclaringType}.{member.Name}");
            }

            var value = text.ConvertTo(type);
            if (member is FieldInfo field) field.SetValue(instance, value);
            else ((PropertyInfo)member).SetValue(instance, value);
        }
    }

    /// <summary>Names and types of the parameters of all types of an assembly.</summary>
    public static Dictionary<string, string> GetParametersFromAssembly(Assembly assembly)
    {
        var parameters = new Dictionary<string, string>();
        foreach (var (name, type) in assembly.GetTypes().SelectMany(GetParametersFromType)) parameters[name] = type;
        return parameters;
    }

    /// <summary>Names and types of the parameters of a type.</summary>
    public static IEnumerable<KeyValuePair<string, string>> GetParametersFromType(Type type) =>
        Marked(type).Where(mark => mark.Member is not PropertyInfo { CanWrite: false })
            .Select(mark => new KeyValuePair<string, string>(mark.Name, mark.Type.GetBetterTypeName()));

    private static IEnumerable<(MemberInfo Member, Type Type, string Name)> Marked(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags))
        {
            if (field.GetCustomAttribute<ParameterAttribute>() is { } mark) yield return (field, field.FieldType, mark.Name ?? field.Name);
        }

        foreach (var property in type.GetProperties(BindingFlags))
        {
            if (property.GetCustomAttribute<ParameterAttribute>() is { } mark) yield return (property, property.PropertyType, mark.Name ?? property.Name);
        }
    }
}
